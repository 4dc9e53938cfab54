package org.muster.batch.web.plan;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.plan.BatchPlan;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * The plan of a batch. All fields are texts, so that whatever was typed is shown again
 * beside what is wrong with it.
 *
 * @param mission the code of the mission; not asked of a batch on record
 * @param contributor the code of who sends it; not asked of a batch on record
 * @param code the code; not asked of a batch on record
 * @param name the name
 * @param plannedStrength how many
 * @param plannedDeparture the day, may stay empty
 * @param tourMonths the length of the tour, may stay empty
 * @param relieves the code of the batch that it relieves, may stay empty
 * @param version the version that was read
 * @param shown what the form showed when it was opened
 */
record PlanForm(@Nullable String mission, @Nullable String contributor,
		@Nullable @Size(max = 100) @Pattern(regexp = Typed.WORDS) String code,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String name, @Nullable String plannedStrength,
		@Nullable String plannedDeparture, @Nullable String tourMonths, @Nullable String relieves,
		@Nullable Integer version, @Nullable String shown) implements VersionedForm {

	private static final int LARGEST = 1_000_000;

	private static final int LONGEST_TOUR = 120;

	static PlanForm empty(@Nullable String mission, @Nullable String contributor) {
		return new PlanForm(mission, contributor, "", "", "", "", "12", "", null, null);
	}

	static PlanForm of(PlanRow plan) {
		return new PlanForm(plan.mission(), plan.contributor(), plan.code(), plan.name(),
				String.valueOf(plan.plannedStrength()), Objects.toString(plan.plannedDeparture(), ""),
				Objects.toString(plan.tourMonths(), ""), Objects.toString(plan.relieves(), ""), plan.version(), null);
	}

	BatchPlan plan() {
		return new BatchPlan(this.name.strip(), Typed.number("plannedStrength", this.plannedStrength, 0, LARGEST),
				Typed.optionalDay("plannedDeparture", this.plannedDeparture),
				Typed.optionalNumber("tourMonths", this.tourMonths, 1, LONGEST_TOUR), Typed.words(this.relieves));
	}

}
