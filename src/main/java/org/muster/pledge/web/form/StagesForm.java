package org.muster.pledge.web.form;

import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.pledge.domain.PledgeDetails;
import org.muster.pledge.domain.PledgeStages;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * How far a pledge has come, as typed.
 *
 * @param notifiedOn notified in writing
 * @param confirmedOn confirmed
 * @param inTheatreOn in theatre
 * @param delayCause what it waits for
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record StagesForm(@Nullable String notifiedOn, @Nullable String confirmedOn, @Nullable String inTheatreOn,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String delayCause, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	static StagesForm of(PledgeDetails pledge) {
		PledgeStages stages = pledge.stages();
		return new StagesForm(text(stages.notifiedOn()), text(stages.confirmedOn()), text(stages.inTheatreOn()),
				stages.delayCause(), pledge.version(), null);
	}

	PledgeStages stages() {
		return new PledgeStages(Typed.optionalDay("notifiedOn", this.notifiedOn),
				Typed.optionalDay("confirmedOn", this.confirmedOn), Typed.optionalDay("inTheatreOn", this.inTheatreOn),
				Typed.words(this.delayCause));
	}

	private static String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
