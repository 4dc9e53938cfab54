package org.muster.training.web.requirement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * The end of a requirement.
 *
 * @param until the first day on which it is required no more
 */
record EndForm(@Nullable String until) {

	static EndForm empty() {
		return new EndForm("");
	}

	LocalDate day() {
		return Typed.day("until", this.until);
	}

}
