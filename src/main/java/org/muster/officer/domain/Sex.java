package org.muster.officer.domain;

/**
 * Sex as the records of the service and of missions count it.
 */
public enum Sex {

	/** Female. */
	F,

	/** Male. */
	M

}
