package org.muster.report.web.schedule;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.report.domain.schedule.Rhythm;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.domain.schedule.Span;
import org.muster.report.service.schedule.ScheduleOrder;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Words;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * How a report is to be made by itself, as typed.
 *
 * @param rhythm monthly or weekly
 * @param day the day of the month
 * @param weekday the day of the week, 1 for Monday
 * @param at the time of the day, as 06:00
 * @param batch the code of a batch
 * @param course the code of a course
 * @param period the days that it looks back on
 * @param daysAhead how many days it looks ahead
 * @param marking who may read it
 * @param format the paper: a4 or letter
 * @param recipients addresses, one to a line
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record ScheduleForm(@NotBlank @Pattern(regexp = "monthly|weekly|") String rhythm, @Nullable String day,
		@Nullable String weekday, @Nullable String at, @Nullable String batch, @Nullable String course,
		@Nullable @Pattern(regexp = "usual|week_before|month_before|year_before|") String period,
		@Nullable String daysAhead, @Nullable String marking, @Nullable @Pattern(regexp = "a4|letter|") String format,
		@Nullable @Size(max = 2000) @Pattern(regexp = Typed.LINES) String recipients, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	private static final int FURTHEST = 3650;

	static ScheduleForm empty(String marking) {
		return new ScheduleForm("monthly", "15", "1", "06:00", "", "", "usual", "", marking, "a4", "", null, null);
	}

	static ScheduleForm of(ScheduleRow kept) {
		boolean monthly = kept.rhythm() == Rhythm.Kind.MONTHLY;
		String day = Integer.toString(kept.day());
		return new ScheduleForm(Words.of(kept.rhythm()), monthly ? day : "15", monthly ? "1" : day,
				kept.dueAt().toString(), text(kept.batch()), text(kept.course()), Words.of(kept.period()),
				text(kept.daysAhead()), kept.marking(), kept.paper(), text(kept.recipients()).replace(", ", "\r\n"),
				kept.version(), null);
	}

	ScheduleOrder order(String orderedBy, String address) {
		return new ScheduleOrder(Typed.words(this.batch), Typed.words(this.course),
				Words.parse(Span.class, Objects.requireNonNullElse(Typed.words(this.period), "usual")),
				Typed.optionalNumber("daysAhead", this.daysAhead, 0, FURTHEST), due(), Typed.words(this.marking),
				Objects.requireNonNullElse(Typed.words(this.format), "a4"), this.recipients, orderedBy, address);
	}

	private Rhythm due() {
		Rhythm.Kind kind = Words.parse(Rhythm.Kind.class, this.rhythm);
		return (kind == Rhythm.Kind.MONTHLY) ? new Rhythm(kind, Typed.number("day", this.day, 1, 31), time())
				: new Rhythm(kind, Typed.number("weekday", this.weekday, 1, 7), time());
	}

	private LocalTime time() {
		try {
			return LocalTime.parse(Typed.text("at", this.at, "Give a time of the day, like 06:00."));
		}
		catch (DateTimeException ex) {
			throw new BrokenRuleException("at", "There is no such time. Write it like 06:00.");
		}
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}
