package org.muster.mission.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.mission.domain.mandate.MandateQueries.Row;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Mandates;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the mandates of a mission.
 */
@Controller
class MandateController {

	private static final List<Column<Row>> COLUMNS = List.of(
			Column.text("instrument", (row) -> Cell.of(row.instrument()).to(address(row))),
			Column.text("standing", (row) -> Cell.word("mandate." + row.standing(), row.standing())),
			Column.text("authority", (row) -> Cell.word("authority." + row.authority(), row.authority())),
			Column.text("adopted_on", (row) -> Cell.of(row.adoptedOn())),
			Column.text("from_day", (row) -> Cell.of(row.from())),
			Column.text("until_day", (row) -> Cell.of(row.until())),
			Column.figures("authorised", (row) -> Cell.of(row.authorised())),
			Column.text("source", (row) -> Cell.of(row.source())));

	private final Mandates mandates;

	MandateController(Mandates mandates) {
		this.mandates = mandates;
	}

	@GetMapping("/missions/{mission}/mandates")
	String list(@PathVariable String mission, AsOf asOf, Model model) {
		Mandates.OfMission found = this.mandates.of(mission, asOf.day());
		MissionSummary about = found.mission();
		Address address = Address.of("missions", about.code(), "mandates").with("asOf", asOf.day());
		Address home = Address.of("missions", about.code()).with("asOf", asOf.day());
		Address following = Address.of("missions", about.code(), "new-mandate").with("after", found.latest());
		Action.offer(model, Action.deploying("new_mandate", following),
				Action.reading("by_mandate",
						Address.of("missions", about.code(), "by-mandate").with("asOf", asOf.day())),
				Action.deploying("change_mission", Address.of("missions", about.code(), "name")),
				Action.deploying("new_mission", Address.of("new-mission")));
		model.addAttribute("page",
				ListPage.plain("mandates", about.name(), List.of(ListPage.Crumb.of(about.name(), home)),
						new DayInView(asOf, address), Table.whole("mandates", COLUMNS, found.rows(), address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/mandates" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/mandates" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf, HttpServletResponse response) {
		format.send(response, "mandates", COLUMNS,
				(rows) -> this.mandates.of(mission, asOf.day()).rows().forEach(rows));
	}

	private static Address address(Row row) {
		return Address.of("mandates", Long.toString(row.id()));
	}

}
