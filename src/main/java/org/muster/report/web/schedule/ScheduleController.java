package org.muster.report.web.schedule;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.report.domain.schedule.RunRow;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.service.due.ReportMail;
import org.muster.report.service.schedule.Schedules;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;
import org.muster.shared.web.page.RecordPage;
import org.muster.shared.web.page.RecordPage.Fact;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a report that is made by itself, and what came of each day on which it was due.
 */
@Controller
class ScheduleController {

	private static final String ROLE = "COMMAND";

	private final Schedules schedules;

	private final ScheduleTexts texts;

	private final ScheduleInputs inputs;

	private final ReportMail mail;

	ScheduleController(Schedules schedules, ScheduleTexts texts, ScheduleInputs inputs, ReportMail mail) {
		this.schedules = schedules;
		this.texts = texts;
		this.inputs = inputs;
		this.mail = mail;
	}

	@GetMapping("/reports/schedules/{id}")
	String show(@PathVariable long id, Model model) {
		ScheduleRow schedule = this.schedules.get(id);
		Action.offer(model, actions(schedule));
		Table results = Table.whole("schedule_results", columns(id), this.schedules.results(id),
				ScheduleTexts.address(id));
		model.addAttribute("page", new RecordPage("schedule", this.texts.name(schedule.kind()), ScheduleInputs.TRAIL,
				null, facts(schedule), List.of(results)));
		return RecordPage.VIEW;
	}

	@GetMapping("/reports/schedules/{id}" + FileFormat.ENDING)
	void file(@PathVariable long id, @PathVariable FileFormat format, HttpServletResponse response) {
		ScheduleRow schedule = this.schedules.get(id);
		format.send(response, "schedule-" + schedule.kind(), columns(id),
				(rows) -> this.schedules.results(id).forEach(rows));
	}

	private Action[] actions(ScheduleRow schedule) {
		Address here = ScheduleTexts.address(schedule.id());
		String rest = schedule.paused() ? "resumption" : "pause";
		return schedule.ended() ? new Action[0]
				: new Action[] { new Action("change_schedule", here.below("change").href(), ROLE),
						new Action("schedule_" + rest, here.below(rest).href(), ROLE),
						new Action("schedule_removal", here.below("removal").href(), ROLE) };
	}

	private List<Fact> facts(ScheduleRow schedule) {
		List<Fact> facts = new ArrayList<>(List.of(
				new Fact("column.mission",
						Cell.of(schedule.missionName()).to(Address.of("missions", schedule.mission()))),
				new Fact("column.schedule_about", this.texts.about(schedule)),
				new Fact("column.schedule_due", this.texts.rhythm(schedule)),
				new Fact("column.next_due", this.texts.next(schedule)),
				new Fact("field.period", this.texts.period(schedule)),
				new Fact("column.marking", Cell.of(schedule.marking())),
				new Fact("column.ordered_by", Cell.of(schedule.orderedBy()))));
		String recipients = schedule.recipients();
		facts.add(new Fact("column.recipients", (recipients != null)
				? Cell.of(recipients).noting(this.mail.isSetUp() ? null : "schedule.no_mail_server") : Cell.NONE));
		return facts;
	}

	private List<Column<RunRow>> columns(long schedule) {
		return List
			.of(Column.text("due_on", (run) -> Cell.of(run.dueOn())), Column.text("outcome", this.texts::outcome),
					Column.text("report_number", this.texts::report), Column.text("done_at", this.texts::recorded),
					Column.text("mail", this.texts::mail), Column.text("problem", this.texts::problem),
					Column.text("again", (run) -> run.outcome().equals("failed") || run.outcome().equals("missed")
							? Cell.word("schedule.again", "")
								.to(ScheduleTexts.address(schedule).below("runs").below(Long.toString(run.id())))
							: Cell.NONE));
	}

}
