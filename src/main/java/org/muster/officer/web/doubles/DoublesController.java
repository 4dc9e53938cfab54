package org.muster.officer.web.doubles;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.officer.domain.doubles.LikelyDouble;
import org.muster.officer.service.Doubles;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists records that may be of one person, side by side.
 */
@Controller
class DoublesController {

	private static final List<Column<LikelyDouble>> COLUMNS = List.of(
			Column.text("service_number", (row) -> number(row.number())),
			Column.text("name", (row) -> Cell.of(row.name())), Column.text("unit", (row) -> Cell.of(row.unit())),
			Column.text("other_number", (row) -> number(row.otherNumber())),
			Column.text("other_name", (row) -> Cell.of(row.otherName())),
			Column.text("other_unit", (row) -> Cell.of(row.otherUnit())),
			Column.text("alike", (row) -> Cell.word("double." + row.reason(), row.reason())));

	private static final List<Column<LikelyDouble>> MERGING = Stream
		.concat(COLUMNS.stream(), Stream.of(Column.text("merge", DoublesController::merge)))
		.toList();

	private final Doubles doubles;

	private final MergeRight right;

	DoublesController(Doubles doubles, MergeRight right) {
		this.doubles = doubles;
		this.right = right;
	}

	@GetMapping("/doubles")
	String list(AsOf asOf, Model model) {
		Address address = Address.of("doubles").with("asOf", asOf.day());
		model.addAttribute("page", ListPage.plain("doubles", "", List.of(), new DayInView(asOf, address),
				Table.whole("doubles", this.right.isHeld() ? MERGING : COLUMNS, this.doubles.on(asOf.day()), address)));
		return "list/page";
	}

	@GetMapping({ "/doubles" + FileFormat.ENDING, "/api/v1/doubles" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, AsOf asOf, HttpServletResponse response) {
		format.send(response, "doubles", COLUMNS, (rows) -> this.doubles.on(asOf.day()).forEach(rows));
	}

	private static Cell merge(LikelyDouble row) {
		return Cell.word("double.merge", "")
			.to(Address.of("officers", row.number(), "merge").with("with", row.otherNumber()));
	}

	private static Cell number(String serviceNumber) {
		return Cell.of(serviceNumber).to(Address.of("officers", serviceNumber));
	}

}
