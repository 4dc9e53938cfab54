package org.muster.training.web.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.Words;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;
import org.muster.training.domain.CourseKind;
import org.muster.training.domain.course.CourseDetail;
import org.muster.training.service.course.CourseFacts;

/**
 * A course or clearance. All fields are texts, so that whatever was typed is shown again.
 *
 * @param title the title
 * @param kind course, medical, vetting, document or assessment
 * @param hours its length, may be empty
 * @param fourEyes true if ticked
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record CourseForm(@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) @Nullable String title,
		@Pattern(regexp = "course|medical|vetting|document|assessment") @Nullable String kind, @Nullable String hours,
		@Nullable String fourEyes, @Nullable Integer version, @Nullable String shown) implements VersionedForm {

	private static final int MOST_HOURS = 10_000;

	static CourseForm of(CourseDetail course) {
		return new CourseForm(course.title(), course.kind(), (course.hours() != null) ? course.hours().toString() : "",
				course.fourEyes() ? "true" : null, course.version(), null);
	}

	CourseFacts facts() {
		return new CourseFacts(String.valueOf(Typed.words(this.title)), Words.parse(CourseKind.class, word(this.kind)),
				Typed.optionalNumber("hours", this.hours, 1, MOST_HOURS), "true".equals(this.fourEyes));
	}

	private static String word(@Nullable String kind) {
		return (kind != null) ? kind : "course";
	}

}
