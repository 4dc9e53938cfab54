package org.muster.training.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.Table;
import org.muster.training.domain.CourseQueries.Row;
import org.muster.training.service.Courses;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists courses and clearances.
 */
@Controller
class CourseController {

	private static final List<Column<Row>> COLUMNS = List.of(Column.text("title", CourseController::title),
			Column.text("code", (row) -> Cell.of(row.code())),
			Column.text("kind", (row) -> Cell.word("course.kind." + row.kind(), row.kind())),
			Column.figures("validity_months", CourseController::validity),
			Column.figures("hours", (row) -> Cell.of(row.hours())),
			Column.figures("current", (row) -> Cell.of(row.current())),
			Column.text("required_by", (row) -> Cell.of(row.requiredBy())));

	private final Courses courses;

	CourseController(Courses courses) {
		this.courses = courses;
	}

	@GetMapping("/courses")
	String list(AsOf asOf, Model model) {
		Address address = Address.of("courses").with("asOf", asOf.day());
		model.addAttribute("day", new DayInView(asOf, address));
		model.addAttribute("table", Table.whole("courses", COLUMNS, this.courses.currentOn(asOf.day()), address));
		return "course/list";
	}

	@GetMapping({ "/courses" + FileFormat.ENDING, "/api/v1/courses" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, AsOf asOf, HttpServletResponse response) {
		format.send(response, "courses", COLUMNS, (rows) -> this.courses.currentOn(asOf.day()).forEach(rows));
	}

	private static Cell title(Row row) {
		return Cell.of(row.title()).to(Address.of("courses", row.code()));
	}

	private static Cell validity(Row row) {
		return (row.validityMonths() != null) ? Cell.of(row.validityMonths()) : Cell.word("cell.no_limit", "");
	}

}
