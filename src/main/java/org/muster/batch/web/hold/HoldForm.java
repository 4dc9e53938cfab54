package org.muster.batch.web.hold;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.hold.HoldCause;
import org.muster.shared.web.form.Typed;

/**
 * A hold to be opened.
 *
 * @param cause why
 * @param openedOn from which day on
 * @param note what else there is to say, may stay empty
 */
record HoldForm(@NotNull @Pattern(regexp = "equipment|funds|base|airlift|court_order|authority") String cause,
		@Nullable String openedOn, @Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String note) {

	static HoldForm on(LocalDate day) {
		return new HoldForm("equipment", day.toString(), "");
	}

	HoldCause reason() {
		return HoldCause.valueOf(this.cause.toUpperCase(Locale.ROOT));
	}

	LocalDate day() {
		return Typed.day("openedOn", this.openedOn);
	}

}
