package org.muster.totals.web.headcount;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.totals.domain.Headcount;
import org.muster.totals.service.Headcounts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows that who arrived, went home and died explains the number in mission, from a day
 * (by default the first on record) through the day in view.
 */
@Controller
class HeadcountController {

	private static final List<Column<Headcount>> COLUMNS = List.of(
			Column.text("scope", (row) -> Cell.of(row.name()).noting(row.holds() ? null : "cell.unexplained")),
			Column.figures("opening", (row) -> Cell.of(row.opening())),
			Column.figures("arrived", (row) -> Cell.of(row.arrived())),
			Column.figures("went_home", (row) -> Cell.of(row.wentHome())),
			Column.figures("died", (row) -> Cell.of(row.died())),
			Column.figures("recounted", (row) -> Cell.of(row.recounted())),
			Column.figures("present", (row) -> Cell.of(row.present())));

	private final Missions missions;

	private final Headcounts headcounts;

	HeadcountController(Missions missions, Headcounts headcounts) {
		this.missions = missions;
		this.headcounts = headcounts;
	}

	@GetMapping("/missions/{mission}/headcount")
	String list(@PathVariable String mission, @RequestParam(required = false) @Nullable LocalDate from, AsOf asOf,
			Model model) {
		MissionSummary about = this.missions.get(mission);
		Address home = Address.of("missions", about.code());
		Address here = Address.of("missions", about.code(), "headcount").with("from", from);
		Address onDay = here.with("asOf", asOf.day());
		ListPage.Filter first = new ListPage.Filter("from", (from != null) ? from.toString() : null, List.of());
		model.addAttribute("page", new ListPage("headcount", about.name(),
				List.of(ListPage.Crumb.of(about.name(), home.with("asOf", asOf.day()))), new DayInView(asOf, onDay),
				List.of(first), Table.whole("headcount", COLUMNS, of(mission, from, asOf), onDay)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/headcount" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/headcount" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission,
			@RequestParam(required = false) @Nullable LocalDate from, AsOf asOf, HttpServletResponse response) {
		format.send(response, "headcount", COLUMNS, (rows) -> of(mission, from, asOf).forEach(rows));
	}

	/** A forecast moves nobody, so the period ends today at the latest. */
	private List<Headcount> of(String mission, @Nullable LocalDate from, AsOf asOf) {
		LocalDate first = (from != null) ? from : AsOf.EARLIEST.plusDays(1);
		LocalDate last = asOf.isForecast() ? asOf.today() : asOf.day();
		return this.headcounts.of(mission, first, last.plusDays(1));
	}

}
