package org.muster.batch.web.roll;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.batch.service.roll.RollForm;
import org.muster.shared.web.form.Typed;

/**
 * Whom to put on a roll or take off it, and from which day on.
 *
 * @param officer the keys of officers ticked in a list
 * @param numbers service numbers with any separators
 * @param day the day
 * @param role their role on the batch, may stay empty
 */
record RollChangeForm(@Nullable Set<Long> officer, @Nullable String numbers, @Nullable String day,
		@Nullable @Size(max = 100) @Pattern(regexp = Typed.WORDS) String role) {

	static RollChangeForm on(LocalDate day) {
		return new RollChangeForm(Set.of(), "", day.toString(), "");
	}

	RollForm form() {
		return new RollForm((this.officer != null) ? this.officer : Set.of(), Objects.toString(this.numbers, ""),
				Typed.day("day", this.day), Typed.words(this.role));
	}

}
