package org.muster.readiness.web.rating;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.muster.readiness.domain.Rating;
import org.muster.shared.web.form.Typed;

/**
 * A rating to be set by hand.
 *
 * @param rating R1 to R4
 * @param setBy who decided it, rank and name
 * @param reason why
 * @param from the first day on which it stands, as typed
 */
record RatingForm(@NotNull @Pattern(regexp = "R[1-4]") String rating,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String setBy,
		@NotBlank @Size(max = 1000) @Pattern(regexp = Typed.WORDS) String reason, @NotNull String from) {

	static RatingForm on(LocalDate day) {
		return new RatingForm("", "", "", day.toString());
	}

	Rating chosen() {
		return Rating.valueOf(this.rating);
	}

	LocalDate day() {
		return Typed.day("from", this.from);
	}

}
