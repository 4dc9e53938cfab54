package org.muster.training.web.course;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * A new validity.
 *
 * @param from the first day on which passes are won under it
 * @param months how long they are valid, empty for ever
 */
record ValidityForm(@Nullable String from, @Nullable String months) {

	static final int MOST_MONTHS = 1200;

	static ValidityForm empty() {
		return new ValidityForm("", "");
	}

	LocalDate firstDay() {
		return Typed.day("from", this.from);
	}

	@Nullable Integer validity() {
		return Typed.optionalNumber("months", this.months, 1, MOST_MONTHS);
	}

}
