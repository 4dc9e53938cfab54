package org.muster.readiness.web.page;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.readiness.domain.roster.RosterFilter;
import org.muster.readiness.domain.roster.RosterRow;
import org.muster.readiness.service.Rosters;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.ListPage.Filter;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the officers of a mission by how they stand in it.
 */
@Controller
class OfficerListController {

	private static final List<String> STANDINGS = List.of("ready", "in_training", "deployed", "not_ready", "on_roll",
			"not_active", "in_mission");

	private final Rosters rosters;

	OfficerListController(Rosters rosters) {
		this.rosters = rosters;
	}

	@GetMapping(path = "/officers", params = "mission")
	String list(RosterFilter filter, Listing listing, AsOf asOf, Model model) {
		Slice<RosterRow> slice = this.rosters.page(filter, asOf, listing);
		Address address = address(filter, asOf);
		String mission = String.valueOf(filter.mission());
		Address home = Address.of("missions", mission).with("asOf", asOf.day());
		List<Filter> filters = List.of(new Filter("q", filter.q(), List.of()),
				new Filter("unit", filter.unit(), List.of()), new Filter("standing", filter.standing(), STANDINGS));
		model.addAttribute("page",
				new ListPage("officers_of", mission, List.of(ListPage.Crumb.of(mission, home)),
						new DayInView(asOf, address), filters,
						Table.paged("officers", RosterColumns.on(asOf), slice, listing, address)));
		return "list/page";
	}

	@GetMapping(path = { "/officers" + FileFormat.ENDING, "/api/v1/officers" + FileFormat.ENDING }, params = "mission")
	void file(@PathVariable FileFormat format, RosterFilter filter, Listing listing, AsOf asOf,
			HttpServletResponse response) {
		format.send(response, "officers", RosterColumns.on(asOf),
				(rows) -> this.rosters.each(filter, asOf, listing, rows));
	}

	private static Address address(RosterFilter filter, AsOf asOf) {
		return Address.of("officers")
			.with("mission", filter.mission())
			.with("batch", filter.batch())
			.with("standing", filter.standing())
			.with("unit", filter.unit())
			.with("sex", filter.sex())
			.with("q", filter.q())
			.with("asOf", asOf.day());
	}

}
