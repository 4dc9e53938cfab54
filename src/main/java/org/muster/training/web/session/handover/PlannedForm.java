package org.muster.training.web.session.handover;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;
import org.muster.training.service.session.NewSession;

/**
 * A session to be planned for officers named by another page. All fields are texts, so
 * that whatever was typed is shown again.
 *
 * @param course the code of the course
 * @param numbers service numbers with any separators
 * @param venue where
 * @param firstDay its first day
 * @param lastDay its last day
 * @param capacity how many officers it takes
 * @param instructor who leads it
 */
record PlannedForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) @Nullable String course,
		@NotBlank @Nullable String numbers,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) @Nullable String venue, @Nullable String firstDay,
		@Nullable String lastDay, @Nullable String capacity,
		@Size(max = 200) @Pattern(regexp = Typed.WORDS) @Nullable String instructor) {

	private static final int MOST = 10_000;

	static PlannedForm of(String course, String numbers, int officers, NewSession proposal) {
		return new PlannedForm(course, numbers, proposal.venue(), proposal.firstDay().toString(),
				proposal.lastDay().toString(), String.valueOf(officers), Objects.toString(proposal.instructor(), ""));
	}

	String courseCode() {
		return String.valueOf(Typed.words(this.course));
	}

	String text() {
		return Objects.toString(this.numbers, "");
	}

	NewSession session() {
		return new NewSession(String.valueOf(Typed.words(this.venue)), Typed.day("firstDay", this.firstDay),
				Typed.day("lastDay", this.lastDay), Typed.number("capacity", this.capacity, 1, MOST),
				Typed.words(this.instructor));
	}

}
