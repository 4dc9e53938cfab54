package org.muster.pledge.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.pledge.service.Pledges;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists what contributors promised.
 */
@Controller
class PledgeController {

	private final Pledges pledges;

	PledgeController(Pledges pledges) {
		this.pledges = pledges;
	}

	@GetMapping("/pledges")
	String all(AsOf asOf, Model model) {
		Address address = Address.of("pledges").with("asOf", asOf.day());
		Action.offer(model, Action.reading("contributors", Address.of("contributors")));
		model.addAttribute("page", ListPage.plain("all_pledges", "", List.of(), new DayInView(asOf, address),
				Table.whole("pledges", PledgeColumns.ofAll(asOf.day()), this.pledges.all(asOf.day()), address)));
		return "list/page";
	}

	@GetMapping({ "/pledges" + FileFormat.ENDING, "/api/v1/pledges" + FileFormat.ENDING })
	void all(@PathVariable FileFormat format, AsOf asOf, HttpServletResponse response) {
		format.send(response, "pledges", PledgeColumns.ofFile(asOf.day()),
				(rows) -> this.pledges.all(asOf.day()).forEach(rows));
	}

	@GetMapping("/missions/{mission}/pledges")
	String list(@PathVariable String mission, @RequestParam(required = false) @Nullable String contributor, AsOf asOf,
			Model model) {
		Pledges.OfMission found = this.pledges.of(mission, Listing.clean(contributor), asOf.day());
		MissionSummary about = found.mission();
		Address address = Address.of("missions", about.code(), "pledges")
			.with("contributor", Listing.clean(contributor))
			.with("asOf", asOf.day());
		Address home = Address.of("missions", about.code()).with("asOf", asOf.day());
		Action.offer(model,
				Action.deploying("new_pledge",
						Address.of("missions", about.code(), "new-pledge")
							.with("contributor", Listing.clean(contributor))),
				beside(about, "returns", asOf), beside(about, "women", asOf), beside(about, "equipment", asOf),
				beside(about, "discrepancies", asOf));
		model.addAttribute("page",
				ListPage.plain("pledges", about.name(), List.of(ListPage.Crumb.of(about.name(), home)),
						new DayInView(asOf, address),
						Table.whole("pledges", PledgeColumns.ofMission(asOf.day()), found.rows(), address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/pledges" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/pledges" + FileFormat.ENDING })
	void list(@PathVariable FileFormat format, @PathVariable String mission,
			@RequestParam(required = false) @Nullable String contributor, AsOf asOf, HttpServletResponse response) {
		format.send(response, "pledges", PledgeColumns.ofFile(asOf.day()),
				(rows) -> this.pledges.of(mission, Listing.clean(contributor), asOf.day()).rows().forEach(rows));
	}

	private static Action beside(MissionSummary mission, String list, AsOf asOf) {
		return Action.reading(list, Address.of("missions", mission.code(), list).with("asOf", asOf.day()));
	}

}
