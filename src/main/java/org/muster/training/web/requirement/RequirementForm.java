package org.muster.training.web.requirement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;
import org.muster.training.domain.requirement.NewRequirement;

/**
 * A requirement to be added. All fields are texts, so that whatever was typed is shown
 * again.
 *
 * @param course the code of the course or clearance
 * @param unit the code of a unit, empty for all officers
 * @param critical true if ticked
 * @param from the first day
 * @param until the first day on which it is required no more, may be empty
 */
record RequirementForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) @Nullable String course,
		@Size(max = 100) @Pattern(regexp = Typed.WORDS) @Nullable String unit, @Nullable String critical,
		@Nullable String from, @Nullable String until) {

	static RequirementForm empty() {
		return new RequirementForm("", "", "", "", "");
	}

	NewRequirement wanted() {
		return new NewRequirement(String.valueOf(Typed.words(this.course)), Typed.words(this.unit),
				"true".equals(this.critical), Typed.day("from", this.from), Typed.optionalDay("until", this.until));
	}

}
