package org.muster.report.web.schedule;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.service.schedule.Schedules;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the reports that are made by themselves.
 */
@Controller
class ScheduleListController {

	private static final Address LIST = Address.of("reports", "schedules");

	private final Schedules schedules;

	private final List<Column<ScheduleRow>> columns;

	ScheduleListController(Schedules schedules, ScheduleTexts texts) {
		this.schedules = schedules;
		this.columns = List.of(Column.text("report", texts::kind),
				Column.text("mission", (schedule) -> Cell.of(schedule.missionName())),
				Column.text("schedule_about", texts::about), Column.text("schedule_due", texts::rhythm),
				Column.text("next_due", texts::next),
				Column.text("last_due", (schedule) -> Cell.of(schedule.lastDue())),
				Column.text("last_result", texts::last));
	}

	@GetMapping("/reports/schedules")
	String list(Model model) {
		Action.offer(model, new Action("new_schedule", Address.of("reports").href(), "COMMAND"));
		model.addAttribute("page",
				ListPage.plain("schedules", "", List.of(ListPage.Crumb.of("Reports", Address.of("reports"))), null,
						Table.whole("schedules", this.columns, this.schedules.all(), LIST)));
		return "list/page";
	}

	@GetMapping({ "/reports/schedules" + FileFormat.ENDING, "/api/v1/reports/schedules" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, HttpServletResponse response) {
		format.send(response, "schedules", this.columns, (rows) -> this.schedules.all().forEach(rows));
	}

}
