package org.muster.training.web.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.web.stale.VersionedForm;
import org.muster.training.domain.session.SessionSummary;
import org.muster.training.service.session.NewSession;

/**
 * A session to be planned. All fields are texts, so that whatever was typed is shown
 * again beside what is wrong with it.
 *
 * @param venue where
 * @param firstDay its first day
 * @param lastDay its last day
 * @param capacity how many officers it takes
 * @param instructor who leads it
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record NewSessionForm(@NotBlank @Size(max = 200) @Pattern(regexp = NewSessionForm.WORDS) String venue,
		@NotNull @Pattern(regexp = NewSessionForm.DAY) String firstDay,
		@NotNull @Pattern(regexp = NewSessionForm.DAY) String lastDay,
		@NotNull @Pattern(regexp = "[0-9]{1,4}|10000") String capacity,
		@NotNull @Size(max = 200) @Pattern(regexp = NewSessionForm.WORDS) String instructor, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	static final String WORDS = "\\P{Cc}*";

	static final String DAY = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}";

	static NewSessionForm empty() {
		return new NewSessionForm("", "", "", "", "", null, null);
	}

	static NewSessionForm of(SessionSummary session) {
		return new NewSessionForm(session.venue(), session.firstDay().toString(), session.lastDay().toString(),
				String.valueOf(session.capacity()), Objects.toString(session.instructor(), ""), session.version(),
				null);
	}

	NewSession session() {
		String leader = this.instructor.strip();
		return new NewSession(this.venue.strip(), day("firstDay", this.firstDay), day("lastDay", this.lastDay),
				Integer.parseInt(this.capacity), leader.isEmpty() ? null : leader);
	}

	private static LocalDate day(String field, String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw new BrokenRuleException(field, "There is no such day.");
		}
	}

}
