package org.muster.training.web.requirement;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.stale.VersionedForm;
import org.muster.training.domain.requirement.RequirementRow;

/**
 * Whether a requirement caps the rating of a batch.
 *
 * @param critical true if ticked
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record WeightForm(@Nullable String critical, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	private static final String YES = "true";

	static WeightForm of(RequirementRow requirement) {
		return new WeightForm(requirement.critical() ? YES : null, requirement.version(), null);
	}

	boolean caps() {
		return YES.equals(this.critical);
	}

}
