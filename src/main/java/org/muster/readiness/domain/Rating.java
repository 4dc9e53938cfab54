package org.muster.readiness.domain;

/**
 * The readiness of a batch in one of four steps, R1 the best. The exact share always
 * stands beside it.
 */
public enum Rating {

	/** By default 90 % and above. */
	R1,

	/** By default from 80 %. */
	R2,

	/** By default from 70 %; also the best while a critical requirement lacks. */
	R3,

	/** Below. */
	R4

}
