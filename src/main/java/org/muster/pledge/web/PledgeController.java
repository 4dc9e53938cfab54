package org.muster.pledge.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.pledge.domain.PledgeQueries.Row;
import org.muster.pledge.service.Pledges;
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

	private static final List<Column<Row>> COLUMNS = List.of(
			Column.text("contributor", (row) -> Cell.of(row.contributor()).to(address(row))),
			Column.text("mission", (row) -> Cell.of(row.mission())),
			Column.figures("pledged", (row) -> Cell.of(row.number())),
			Column.text("standing", (row) -> standing(row.inForce())),
			Column.text("stage", (row) -> Cell.word("pledge.stage." + row.stage(), row.stage())),
			Column.text("stage_on", (row) -> Cell.of(row.stageOn())),
			Column.text("delay_cause", (row) -> Cell.of(row.delayCause())),
			Column.text("takes_up", (row) -> Cell.of(row.takesUp())), Column.text("kind", (row) -> kind(row.kind())),
			Column.text("pledged_on", (row) -> Cell.of(row.pledgedOn())),
			Column.text("withdrawn_on", (row) -> Cell.of(row.withdrawnOn())),
			Column.text("source", (row) -> Cell.of(row.source())));

	private final Pledges pledges;

	PledgeController(Pledges pledges) {
		this.pledges = pledges;
	}

	@GetMapping("/pledges")
	String all(AsOf asOf, Model model) {
		Address address = Address.of("pledges").with("asOf", asOf.day());
		model.addAttribute("page", ListPage.plain("all_pledges", "", List.of(), new DayInView(asOf, address),
				Table.whole("pledges", COLUMNS, this.pledges.all(asOf.day()), address)));
		return "list/page";
	}

	@GetMapping({ "/pledges" + FileFormat.ENDING, "/api/v1/pledges" + FileFormat.ENDING })
	void all(@PathVariable FileFormat format, AsOf asOf, HttpServletResponse response) {
		format.send(response, "pledges", COLUMNS, (rows) -> this.pledges.all(asOf.day()).forEach(rows));
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
		Action.offer(model, Action.deploying("new_pledge",
				Address.of("missions", about.code(), "new-pledge").with("contributor", Listing.clean(contributor))));
		model.addAttribute("page",
				ListPage.plain("pledges", about.name(), List.of(ListPage.Crumb.of(about.name(), home)),
						new DayInView(asOf, address), Table.whole("pledges", COLUMNS, found.rows(), address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/pledges" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/pledges" + FileFormat.ENDING })
	void list(@PathVariable FileFormat format, @PathVariable String mission,
			@RequestParam(required = false) @Nullable String contributor, AsOf asOf, HttpServletResponse response) {
		format.send(response, "pledges", COLUMNS,
				(rows) -> this.pledges.of(mission, Listing.clean(contributor), asOf.day()).rows().forEach(rows));
	}

	private static Address address(Row row) {
		return Address.of("pledges", Long.toString(row.id()));
	}

	private static Cell standing(boolean inForce) {
		String word = inForce ? "in_force" : "withdrawn";
		return Cell.word("pledge." + word, word);
	}

	private static Cell kind(@Nullable String kind) {
		return (kind != null) ? Cell.word("pledge.kind." + kind, kind) : Cell.NONE;
	}

}
