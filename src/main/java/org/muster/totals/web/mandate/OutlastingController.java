package org.muster.totals.web.mandate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;
import org.muster.totals.domain.mandate.OutlastingTour;
import org.muster.totals.service.mandate.Outlasting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the officers whose tours outlast the mandate in force.
 */
@Controller
class OutlastingController {

	private final Outlasting outlasting;

	OutlastingController(Outlasting outlasting) {
		this.outlasting = outlasting;
	}

	@GetMapping("/missions/{mission}/outlasting")
	String list(@PathVariable String mission, Listing listing, AsOf asOf, Model model) {
		Outlasting.OfMission found = this.outlasting.page(mission, asOf, listing.after());
		MissionSummary about = found.mission();
		Address address = Address.of("missions", about.code(), "outlasting").with("asOf", asOf.day());
		Address home = Address.of("missions", about.code()).with("asOf", asOf.day());
		Action.offer(model,
				Action.reading("mandates", Address.of("missions", about.code(), "mandates").with("asOf", asOf.day())));
		model.addAttribute("page",
				ListPage.plain("outlasting", about.name(), List.of(ListPage.Crumb.of(about.name(), home)),
						new DayInView(asOf, address),
						Table.paged("outlasting", columns(asOf), found.slice(), listing, address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/outlasting" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/outlasting" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf, HttpServletResponse response) {
		format.send(response, "outlasting", columns(asOf), (rows) -> this.outlasting.each(mission, asOf, rows));
	}

	private static List<Column<OutlastingTour>> columns(AsOf asOf) {
		return List.of(
				Column.text("service_number",
						(row) -> Cell.of(row.serviceNumber())
							.to(Address.of("officers", row.serviceNumber()).with("asOf", asOf.day()))),
				Column.text("name",
						(row) -> Cell.of(Stream.of(row.surname(), row.otherNames())
							.filter(Objects::nonNull)
							.collect(Collectors.joining(", ")))),
				Column.text("rank", (row) -> Cell.of(row.rank())), Column.text("unit", (row) -> Cell.of(row.unit())),
				Column.text("batch",
						(row) -> Cell.of(row.batchName())
							.to(Address.of("batches", row.batch()).with("asOf", asOf.day()))),
				Column.text("arrived_on", (row) -> Cell.of(row.arrivedOn())),
				Column.text("tour_ends_on", (row) -> Cell.of(row.endsOn())),
				Column.figures("days_over", (row) -> Cell.of(row.daysOver())));
	}

}
