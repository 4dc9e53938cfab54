package org.muster.totals.web.part;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.totals.service.part.PartCurves;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows deployed and ready of a batch or a unit over time, in picture and table.
 */
@Controller
class PartCurveController {

	private static final String PAGE = "totals/part";

	private final Batches batches;

	private final Missions missions;

	private final PartCurves curves;

	PartCurveController(Batches batches, Missions missions, PartCurves curves) {
		this.batches = batches;
		this.missions = missions;
		this.curves = curves;
	}

	@GetMapping("/batches/{code}/strength")
	String ofBatch(@PathVariable String code, AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		Address above = Address.of("batches", batch.code());
		Crumb mission = Crumb.of(batch.mission(), Address.of("missions", batch.mission()).with("asOf", asOf.day()));
		model.addAttribute("page",
				new PartCurvePage(batch.name(),
						List.of(mission, Crumb.of(batch.name(), above.with("asOf", asOf.day()))), asOf,
						this.curves.of(batch), above.below("strength")));
		return PAGE;
	}

	@GetMapping("/missions/{mission}/units/{unit}/strength")
	String ofUnit(@PathVariable String mission, @PathVariable String unit, AsOf asOf, Model model) {
		MissionSummary about = this.missions.get(mission);
		Address above = Address.of("missions", about.code());
		model.addAttribute("page",
				new PartCurvePage(unit, List.of(Crumb.of(about.code(), above.with("asOf", asOf.day()))), asOf,
						this.curves.ofUnit(about.id(), unit),
						Address.of("missions", about.code(), "units", unit, "strength")));
		return PAGE;
	}

	@GetMapping({ "/batches/{code}/strength" + FileFormat.ENDING,
			"/api/v1/batches/{code}/strength" + FileFormat.ENDING })
	void fileOfBatch(@PathVariable FileFormat format, @PathVariable String code, HttpServletResponse response) {
		BatchSummary batch = this.batches.get(code);
		format.send(response, "strength", PartCurvePage.columns(), (rows) -> this.curves.of(batch).forEach(rows));
	}

	@GetMapping({ "/missions/{mission}/units/{unit}/strength" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/units/{unit}/strength" + FileFormat.ENDING })
	void fileOfUnit(@PathVariable FileFormat format, @PathVariable String mission, @PathVariable String unit,
			HttpServletResponse response) {
		MissionSummary about = this.missions.get(mission);
		format.send(response, "strength", PartCurvePage.columns(),
				(rows) -> this.curves.ofUnit(about.id(), unit).forEach(rows));
	}

}
