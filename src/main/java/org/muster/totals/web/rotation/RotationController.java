package org.muster.totals.web.rotation;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.rotation.RotationQueries.Tour;
import org.muster.batch.service.rotation.Rotations;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Table;
import org.muster.totals.service.StrengthCurves;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the rotation of a mission, and the officers in mission with their ends of tour.
 */
@Controller
class RotationController {

	private static final String OFFICERS = "/missions/{mission}/rotation/officers";

	private final Rotations rotations;

	private final StrengthCurves curves;

	RotationController(Rotations rotations, StrengthCurves curves) {
		this.rotations = rotations;
		this.curves = curves;
	}

	@GetMapping("/missions/{mission}/rotation")
	String show(@PathVariable String mission, AsOf asOf, Model model) {
		model.addAttribute("page", new RotationPage(this.rotations.of(mission, asOf),
				this.curves.of(mission, asOf.day(), asOf.day().plusYears(2)), asOf));
		return "totals/rotation";
	}

	@GetMapping(OFFICERS)
	String officers(@PathVariable String mission, @RequestParam(required = false) @Nullable String batch, AsOf asOf,
			Model model) {
		String of = Listing.clean(batch);
		Address address = Address.of("missions", mission, "rotation", "officers")
			.with("batch", of)
			.with("asOf", asOf.day());
		model.addAttribute("page",
				ListPage.plain("tours", mission,
						List.of(ListPage.Crumb.of(mission,
								Address.of("missions", mission, "rotation").with("asOf", asOf.day()))),
						new DayInView(asOf, address),
						Table.whole("tours", columns(asOf), this.rotations.tours(mission, of, asOf), address)));
		return "list/page";
	}

	@GetMapping({ OFFICERS + FileFormat.ENDING, "/api/v1" + OFFICERS + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission,
			@RequestParam(required = false) @Nullable String batch, AsOf asOf, HttpServletResponse response) {
		format.send(response, "tours", columns(asOf),
				(rows) -> this.rotations.tours(mission, Listing.clean(batch), asOf).forEach(rows));
	}

	private static List<Column<Tour>> columns(AsOf asOf) {
		return List.of(
				Column.text("service_number",
						(row) -> Cell.of(row.serviceNumber())
							.to(Address.of("officers", row.serviceNumber()).with("asOf", asOf.day()))),
				Column.text("name", (row) -> Cell.of(row.name())), Column.text("rank", (row) -> Cell.of(row.rank())),
				Column.text("batch", (row) -> Cell.of(row.batchName())),
				Column.text("arrived_on", (row) -> Cell.of(row.arrivedOn())),
				Column.text("due",
						(row) -> Cell.of(row.due())
							.noting((row.due() != null && row.due().isBefore(asOf.day())) ? "cell.overdue" : null)),
				Column.text("return_planned", (row) -> Cell.of(row.planned())),
				Column.text("extended_by", (row) -> Cell.of(row.reference())));
	}

}
