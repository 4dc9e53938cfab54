package org.muster.shared.web.stale;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;

/**
 * A form that changes a record, and remembers what it showed when it was opened. It is a
 * record class; its page sends both back in hidden fields. The same form of something new
 * has neither.
 */
public interface VersionedForm {

	/**
	 * The version of the record that the form was opened on.
	 * @return from 0
	 */
	@Nullable Integer version();

	/**
	 * What the fields showed then, as {@link StaleForms#opened} writes it.
	 * @return the fields in one text
	 */
	@Nullable String shown();

	/**
	 * The version that is to be changed.
	 * @return from 0
	 * @throws BrokenRuleException if the form does not say
	 */
	default int seen() {
		Integer version = version();
		if (version == null) {
			throw new BrokenRuleException("version", "This form does not say what it changes. Open it again.");
		}
		return version;
	}

}
