package org.muster.batch.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.batch.service.Movements;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the movements of a mission.
 */
@Controller
class MovementController {

	private final Movements movements;

	MovementController(Movements movements) {
		this.movements = movements;
	}

	@GetMapping("/missions/{mission}/movements")
	String list(@PathVariable String mission, MovementFilter filter, AsOf asOf, Model model) {
		Movements.OfMission found = this.movements.of(mission, filter.contributor(), filter.batch(), asOf);
		MissionSummary about = found.mission();
		Address address = Address.of("missions", about.code(), "movements")
			.with("contributor", filter.contributor())
			.with("batch", filter.batch())
			.with("asOf", asOf.day());
		Address home = Address.of("missions", about.code()).with("asOf", asOf.day());
		Action.offer(model,
				Action.deploying("record_reported", Address.of("missions", about.code(), "movements", "new")),
				Action.reading("rotation", Address.of("missions", about.code(), "rotation").with("asOf", asOf.day())),
				Action.reading("cancelled_movements", Address.of("missions", about.code(), "movements", "cancelled")));
		model.addAttribute("page",
				ListPage.plain("movements", about.name(), List.of(ListPage.Crumb.of(about.name(), home)),
						new DayInView(asOf, address),
						Table.whole("movements", MovementColumns.on(asOf), found.rows(), address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/movements" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/movements" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, MovementFilter filter, AsOf asOf,
			HttpServletResponse response) {
		format.send(response, "movements", MovementColumns.ofFile(asOf),
				(rows) -> this.movements.of(mission, filter.contributor(), filter.batch(), asOf).rows().forEach(rows));
	}

}
