package org.muster.report.web.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.muster.report.domain.schedule.Rhythm;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.domain.schedule.Span;
import org.muster.report.service.Report;
import org.muster.report.service.ReportChoices;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.Reports;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Option;
import org.muster.shared.web.page.Choices;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.page.Input;

import org.springframework.stereotype.Component;

/**
 * Draws up the forms in which reports are ordered, with what each kind of report asks
 * for.
 */
@Component
class ScheduleInputs {

	static final List<Crumb> TRAIL = List.of(Crumb.of("Reports", Address.of("reports")),
			Crumb.of("Scheduled", Address.of("reports", "schedules")));

	private final Reports reports;

	private final ReportChoices subjects;

	private final ReportSettings settings;

	private final Choices choices;

	private final ScheduleTexts texts;

	private final Clock clock;

	ScheduleInputs(Reports reports, ReportChoices subjects, ReportSettings settings, Choices choices,
			ScheduleTexts texts, Clock clock) {
		this.reports = reports;
		this.subjects = subjects;
		this.settings = settings;
		this.choices = choices;
		this.texts = texts;
		this.clock = clock;
	}

	FormPage ordering(String mission, String kind) {
		Report report = this.reports.kind(kind);
		return FormPage.of("schedule", this.texts.name(kind), TRAIL,
				Address.of("missions", mission, "reports", kind, "schedule"), inputs(report, mission));
	}

	FormPage changing(ScheduleRow kept) {
		return FormPage
			.of("schedule_change", this.texts.name(kept.kind()), trail(kept),
					ScheduleTexts.address(kept.id()).below("change"),
					inputs(this.reports.kind(kept.kind()), kept.mission()))
			.forChange();
	}

	/** A page that says what pausing, going on or removing does, and asks for it. */
	FormPage confirming(ScheduleRow kept, String act) {
		return FormPage
			.of("schedule_" + act, this.texts.name(kept.kind()), trail(kept),
					ScheduleTexts.address(kept.id()).below(act))
			.forChange();
	}

	String name(ScheduleRow kept) {
		return this.texts.name(kept.kind());
	}

	List<Crumb> trail(ScheduleRow kept) {
		return Stream
			.concat(TRAIL.stream(), Stream.of(Crumb.of(this.texts.name(kept.kind()), ScheduleTexts.address(kept.id()))))
			.toList();
	}

	private Input[] inputs(Report report, String mission) {
		LocalDate today = LocalDate.now(this.clock);
		AsOf now = new AsOf(today, today);
		List<Input> inputs = new ArrayList<>();
		if (report.asks().contains("batch")) {
			inputs.add(Input.choice("batch", options(this.subjects.batches(mission, now))));
		}
		if (report.asks().contains("course")) {
			inputs.add(Input.choice("course", options(this.subjects.courses(now))));
		}
		if (report.asks().contains("from")) {
			inputs.add(Input.choice("period", this.choices.words("schedule.period", Span.class)));
		}
		else if (report.asks().contains("until")) {
			inputs.add(Input.number("daysAhead"));
		}
		inputs.add(Input.choice("rhythm", this.choices.words("schedule.rhythm", Rhythm.Kind.class)));
		inputs.add(Input.number("day"));
		inputs.add(Input.choice("weekday",
				IntStream.rangeClosed(1, 7)
					.mapToObj((day) -> new Option(Integer.toString(day), this.texts.weekday(day)))
					.toList()));
		inputs.add(new Input("at", "time", List.of(), true));
		inputs.add(Input.choice("marking",
				this.settings.markings().stream().map((marking) -> new Option(marking, marking)).toList()));
		inputs.add(Input.choice("format", List.of(new Option("a4", "A4"), new Option("letter", "Letter"))));
		inputs.add(Input.area("recipients"));
		return inputs.toArray(Input[]::new);
	}

	private static List<Option> options(Map<String, String> named) {
		return named.entrySet().stream().map((one) -> new Option(one.getKey(), one.getValue())).toList();
	}

}
