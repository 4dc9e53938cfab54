package org.muster.shared.web.stale;

/**
 * A form that changes a record, and remembers what it showed when it was opened. It is a
 * record class; its page sends both back in hidden fields.
 */
public interface VersionedForm {

	/**
	 * The version of the record that the form was opened on.
	 * @return from 0
	 */
	int version();

	/**
	 * What the fields showed then, as {@link StaleForms#opened} writes it.
	 * @return the fields in one text
	 */
	String shown();

}
