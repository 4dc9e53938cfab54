package org.muster.readiness.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.roster.RosterFilter;
import org.muster.readiness.service.Rosters;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the officers of a batch whom one of its figures counts.
 */
@Controller
class RollController {

	private final Batches batches;

	private final Rosters rosters;

	RollController(Batches batches, Rosters rosters) {
		this.batches = batches;
		this.rosters = rosters;
	}

	@GetMapping("/batches/{code}/roll")
	String list(@PathVariable String code, RosterFilter filter, Listing listing, AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		RosterFilter within = filter.within(batch.mission(), batch.code());
		Address address = RollPages.address(batch, filter, asOf);
		Table table = Table.paged("roll", RosterColumns.on(asOf), this.rosters.page(within, asOf, listing), listing,
				address);
		model.addAttribute("page", RollPages.of(batch, filter, asOf, address, table));
		return "list/page";
	}

	@GetMapping({ "/batches/{code}/roll" + FileFormat.ENDING, "/api/v1/batches/{code}/roll" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String code, RosterFilter filter, Listing listing,
			AsOf asOf, HttpServletResponse response) {
		BatchSummary batch = this.batches.get(code);
		format.send(response, "roll", RosterColumns.on(asOf),
				(rows) -> this.rosters.each(filter.within(batch.mission(), batch.code()), asOf, listing, rows));
	}

}
