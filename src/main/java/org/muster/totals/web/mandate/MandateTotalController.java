package org.muster.totals.web.mandate;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;
import org.muster.totals.domain.mandate.MandateTotal;
import org.muster.totals.service.mandate.MandateTotals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists what a mission did under each of its mandates.
 */
@Controller
class MandateTotalController {

	private static final Set<String> ONLY_IN_FILES = Set.of("authority", "peak_on");

	private final MandateTotals totals;

	MandateTotalController(MandateTotals totals) {
		this.totals = totals;
	}

	@GetMapping("/missions/{mission}/by-mandate")
	String list(@PathVariable String mission, AsOf asOf, Model model) {
		MandateTotals.OfMission found = this.totals.of(mission, asOf);
		MissionSummary about = found.mission();
		Address address = Address.of("missions", about.code(), "by-mandate").with("asOf", asOf.day());
		Address home = Address.of("missions", about.code()).with("asOf", asOf.day());
		Action.offer(model,
				Action.reading("mandates", Address.of("missions", about.code(), "mandates").with("asOf", asOf.day())),
				Action.reading("outlasting",
						Address.of("missions", about.code(), "outlasting").with("asOf", asOf.day())));
		model.addAttribute("page",
				ListPage.plain("by_mandate", about.name(), List.of(ListPage.Crumb.of(about.name(), home)),
						new DayInView(asOf, address),
						Table.whole("by_mandate", shown(about.code()), found.rows(), address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/by-mandate" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/by-mandate" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf, HttpServletResponse response) {
		format.send(response, "by_mandate", columns(mission),
				(rows) -> this.totals.of(mission, asOf).rows().forEach(rows));
	}

	/**
	 * The page says the authority beside the instrument, and its peak leads to the day.
	 */
	private static List<Column<MandateTotal>> shown(String mission) {
		return columns(mission).stream().filter((column) -> !ONLY_IN_FILES.contains(column.key())).toList();
	}

	private static List<Column<MandateTotal>> columns(String mission) {
		return List.of(Column.text("instrument", MandateTotalController::instrument),
				Column.text("authority",
						(row) -> row.authority().isEmpty() ? Cell.NONE
								: Cell.word("authority." + row.authority(), row.authority())),
				Column.text("from_day", (row) -> Cell.of(row.from())),
				Column.text("last_day", (row) -> Cell.of(row.last())),
				Column.figures("authorised", (row) -> Cell.of(row.authorised())),
				Column.figures("opening", (row) -> figure(row, row.headcount().opening(), mission)),
				Column.figures("arrived", (row) -> figure(row, row.headcount().arrived(), mission)),
				Column.figures("went_home", (row) -> figure(row, row.headcount().wentHome(), mission)),
				Column.figures("died", (row) -> figure(row, row.headcount().died(), mission)),
				Column.figures("recounted", (row) -> figure(row, row.headcount().recounted(), mission)),
				Column.figures("closing", (row) -> figure(row, row.headcount().present(), mission)),
				Column.figures("peak",
						(row) -> Cell.of(row.peak()).to(Address.of("missions", mission).with("asOf", row.peakOn()))),
				Column.text("peak_on", (row) -> Cell.of(row.peakOn())),
				Column.figures("days_at_strength", (row) -> Cell.of(row.daysAtStrength())));
	}

	private static Cell instrument(MandateTotal row) {
		Long mandate = row.mandate();
		return (mandate != null) ? Cell.of(row.instrument())
			.to(Address.of("mandates", mandate.toString()))
			.noting("authority." + row.authority()) : Cell.word("mandate.all", "all");
	}

	private static Cell figure(MandateTotal row, Figure figure, String mission) {
		return Cell.of(figure)
			.to(Address.of("missions", mission, "headcount").with("from", row.from()).with("asOf", row.last()));
	}

}
