package org.muster.training.web.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;
import org.muster.training.service.course.CourseFacts;

/**
 * A course or clearance to be set up.
 *
 * @param code the code in addresses and files
 * @param title the title
 * @param kind course, medical, vetting, document or assessment
 * @param hours its length, may be empty
 * @param fourEyes true if ticked
 * @param months how long a pass is valid, empty for ever
 */
record NewCourseForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) @Nullable String code,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) @Nullable String title,
		@Pattern(regexp = "course|medical|vetting|document|assessment") @Nullable String kind, @Nullable String hours,
		@Nullable String fourEyes, @Nullable String months) {

	static NewCourseForm empty() {
		return new NewCourseForm("", "", "course", "", "", "");
	}

	String codeGiven() {
		return String.valueOf(Typed.words(this.code));
	}

	CourseFacts facts() {
		return new CourseForm(this.title, this.kind, this.hours, this.fourEyes, null, null).facts();
	}

	@Nullable Integer validity() {
		return Typed.optionalNumber("months", this.months, 1, ValidityForm.MOST_MONTHS);
	}

}
