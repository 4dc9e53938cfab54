package org.muster.discrepancy.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.discrepancy.service.Discrepancies;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists where the records have two numbers for the same thing.
 */
@Controller
class DiscrepancyController {

	private final Discrepancies discrepancies;

	DiscrepancyController(Discrepancies discrepancies) {
		this.discrepancies = discrepancies;
	}

	@GetMapping("/missions/{mission}/discrepancies")
	String list(@PathVariable String mission, AsOf asOf, Model model) {
		Discrepancies.OfMission found = this.discrepancies.of(mission, asOf);
		MissionSummary about = found.mission();
		Address address = Address.of("missions", about.code(), "discrepancies").with("asOf", asOf.day());
		Address home = Address.of("missions", about.code()).with("asOf", asOf.day());
		model.addAttribute("page",
				ListPage.plain("discrepancies", about.name(), List.of(ListPage.Crumb.of(about.name(), home)),
						new DayInView(asOf, address),
						Table.whole("discrepancies", DiscrepancyColumns.ofMission(asOf), found.rows(), address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/discrepancies" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/discrepancies" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf, HttpServletResponse response) {
		format.send(response, "discrepancies", DiscrepancyColumns.ofMission(asOf),
				(rows) -> this.discrepancies.of(mission, asOf).rows().forEach(rows));
	}

	@GetMapping("/discrepancies")
	String all(AsOf asOf, Model model) {
		Address address = Address.of("discrepancies").with("asOf", asOf.day());
		model.addAttribute("page", ListPage.plain("all_discrepancies", "", List.of(), new DayInView(asOf, address),
				Table.whole("discrepancies", DiscrepancyColumns.ofAll(asOf), this.discrepancies.all(asOf), address)));
		return "list/page";
	}

	@GetMapping({ "/discrepancies" + FileFormat.ENDING, "/api/v1/discrepancies" + FileFormat.ENDING })
	void allAsFile(@PathVariable FileFormat format, AsOf asOf, HttpServletResponse response) {
		format.send(response, "discrepancies", DiscrepancyColumns.ofAll(asOf),
				(rows) -> this.discrepancies.all(asOf).forEach(rows));
	}

}
