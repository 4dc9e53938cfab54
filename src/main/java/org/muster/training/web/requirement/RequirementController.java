package org.muster.training.web.requirement;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.Table;
import org.muster.training.domain.requirement.RequirementRow;
import org.muster.training.service.requirement.Requirements;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists what a mission requires.
 */
@Controller
class RequirementController {

	private final Requirements requirements;

	RequirementController(Requirements requirements) {
		this.requirements = requirements;
	}

	@GetMapping("/missions/{mission}/requirements")
	String list(@PathVariable String mission, AsOf asOf, Model model) {
		Requirements.OfMission found = this.requirements.ofMission(mission);
		MissionSummary about = found.mission();
		Address address = Address.of("missions", about.code(), "requirements").with("asOf", asOf.day());
		model.addAttribute("mission", about);
		model.addAttribute("day", new DayInView(asOf, address));
		model.addAttribute("table", Table.whole("mission_requirements", columns(asOf.day()), found.rows(), address));
		return "requirement/list";
	}

	@GetMapping({ "/missions/{mission}/requirements" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/requirements" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf, HttpServletResponse response) {
		format.send(response, "requirements", columns(asOf.day()),
				(rows) -> this.requirements.ofMission(mission).rows().forEach(rows));
	}

	private static List<Column<RequirementRow>> columns(LocalDate day) {
		return List.of(Column.text("title", RequirementController::title),
				Column.text("course", (row) -> Cell.of(row.course())),
				Column.text("kind", (row) -> Cell.word("course.kind." + row.kind(), row.kind())),
				Column.text("unit", RequirementController::unit),
				Column.text("critical", RequirementController::critical),
				Column.text("from_day", (row) -> Cell.of(row.fromDay())),
				Column.text("through_day", (row) -> Cell.of(row.lastDay())),
				Column.text("state", (row) -> Cell.state(row.stateOn(day))),
				Column.text("action", RequirementController::change));
	}

	private static Cell title(RequirementRow row) {
		return Cell.of(row.courseTitle()).to(Address.of("courses", row.course()));
	}

	private static Cell unit(RequirementRow row) {
		return (row.unit() != null) ? Cell.of(row.unit()) : Cell.word("requirement.all", "");
	}

	private static Cell critical(RequirementRow row) {
		return row.critical() ? Cell.word("requirement.critical", "true") : Cell.NONE;
	}

	private static Cell change(RequirementRow row) {
		return Cell.word("requirement.change", "").to(Address.of("requirements", String.valueOf(row.id())));
	}

}
