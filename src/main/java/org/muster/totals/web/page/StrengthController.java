package org.muster.totals.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.shared.view.Table;
import org.muster.totals.domain.StrengthStep;
import org.muster.totals.service.StrengthCurves;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the steps of a mission's strength.
 */
@Controller
class StrengthController {

	private static final int STEPS = 15;

	private final Missions missions;

	private final StrengthCurves curves;

	StrengthController(Missions missions, StrengthCurves curves) {
		this.missions = missions;
		this.curves = curves;
	}

	@GetMapping("/missions/{mission}/strength")
	String list(@PathVariable String mission, Listing listing, Model model) {
		MissionSummary about = this.missions.get(mission);
		Address address = Address.of("missions", about.code(), "strength");
		model.addAttribute("page",
				ListPage.plain("strength", about.name(),
						List.of(ListPage.Crumb.of(about.name(), Address.of("missions", about.code()))), null,
						Table.paged("strength", columns(about.code()), latestFirst(about.code(), listing.after()),
								listing, address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/strength" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/strength" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, HttpServletResponse response) {
		format.send(response, "strength", columns(mission),
				(rows) -> this.curves.of(mission, null, null).forEach(rows));
	}

	/** Whoever looks back goes on from day to day; the files have every step at once. */
	private Slice<StrengthStep> latestFirst(String mission, @Nullable String after) {
		List<StrengthStep> steps = new ArrayList<>(this.curves.of(mission, null, null));
		Collections.reverse(steps);
		return Slice.after(steps, after, STEPS, (step) -> step.day().toString());
	}

	private static List<Column<StrengthStep>> columns(String mission) {
		return List.of(
				Column.text("from_day",
						(step) -> Cell.of(step.day())
							.to(Address.of("missions", mission).with("asOf", step.day()))
							.noting(step.forecast() ? "cell.forecast" : null)),
				Column.figures("deployed", (step) -> Cell.of(step.deployed())),
				Column.figures("ready", (step) -> Cell.of(step.ready())),
				Column.figures("authorised", (step) -> Cell.of(step.authorised())));
	}

}
