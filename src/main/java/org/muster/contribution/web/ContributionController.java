package org.muster.contribution.web;

import java.util.List;

import org.muster.contribution.service.Contributions;
import org.muster.contribution.service.Contributions.ToMission;
import org.muster.contribution.service.Contributions.ToMissions;
import org.muster.shared.AsOf;
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
 * Shows what a contributor promised, sent and counted, in one mission and in all.
 */
@Controller
class ContributionController {

	private final Contributions contributions;

	ContributionController(Contributions contributions) {
		this.contributions = contributions;
	}

	@GetMapping("/missions/{mission}/contributors/{contributor}")
	String show(@PathVariable String mission, @PathVariable String contributor, AsOf asOf, Model model) {
		ContributionPage page = new ContributionPage(this.contributions.of(mission, contributor, asOf));
		Address of = Address.of("missions", page.of().mission().code());
		String code = page.of().contributor().code();
		Action.offer(model, Action.deploying("new_pledge", of.below("new-pledge").with("contributor", code)),
				Action.deploying("new_return", of.below("new-return").with("contributor", code)),
				Action.deploying("record_reported", of.below("movements").below("new").with("contributor", code)),
				Action.deploying("new_equipment", of.below("new-equipment").with("contributor", code)),
				Action.reading("contributor_everywhere", Address.of("contributors", code)));
		model.addAttribute("page", page);
		return "contribution/show";
	}

	@GetMapping("/contributors/{contributor}")
	String everywhere(@PathVariable String contributor, AsOf asOf, Model model) {
		ToMissions found = this.contributions.toMissions(contributor, asOf);
		String code = found.contributor().code();
		Address address = Address.of("contributors", code).with("asOf", asOf.day());
		Action.offer(model, Action.deploying("change_contributor", Address.of("contributors", code, "name")));
		model.addAttribute("page",
				ListPage.plain("contributor", found.contributor().name(), List.of(), new DayInView(asOf, address),
						Table.whole("contributor_missions", columns(code, asOf), found.rows(), null)));
		return "list/page";
	}

	private static List<Column<ToMission>> columns(String contributor, AsOf asOf) {
		return List.of(
				Column.text("mission",
						(row) -> Cell.of(row.mission().name())
							.to(Address.of("missions", row.mission().code(), "contributors", contributor)
								.with("asOf", asOf.day()))),
				Column.figures("pledged", (row) -> Cell.of(row.position().pledged())),
				Column.figures("deployed",
						(row) -> Cell.of(row.position().deployed())
							.noting(row.position().byReturn() ? "cell.by_return" : null)),
				Column.figures("outstanding", (row) -> Cell.of(row.position().outstanding())),
				Column.figures("days_since", (row) -> Cell.of(row.position().daysSincePledge())),
				Column.figures("women", (row) -> Cell.of(row.position().women())),
				Column.figures("women_share", (row) -> Cell.of(row.position().womenShare())));
	}

}
