package org.muster.pledge.web.form;

import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.pledge.domain.PledgeStages;
import org.muster.shared.web.form.Typed;

/**
 * How far a pledge has come, as typed.
 *
 * @param notifiedOn notified in writing
 * @param confirmedOn confirmed
 * @param inTheatreOn in theatre
 * @param delayCause what it waits for
 * @param version the version that is changed
 */
record StagesForm(@Nullable String notifiedOn, @Nullable String confirmedOn, @Nullable String inTheatreOn,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String delayCause, @Nullable String version) {

	static StagesForm of(PledgeStages stages) {
		return new StagesForm(text(stages.notifiedOn()), text(stages.confirmedOn()), text(stages.inTheatreOn()),
				stages.delayCause(), null);
	}

	PledgeStages stages() {
		return new PledgeStages(Typed.optionalDay("notifiedOn", this.notifiedOn),
				Typed.optionalDay("confirmedOn", this.confirmedOn), Typed.optionalDay("inTheatreOn", this.inTheatreOn),
				Typed.words(this.delayCause));
	}

	int seen() {
		return Typed.number("version", this.version, 0, Integer.MAX_VALUE);
	}

	private static String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
