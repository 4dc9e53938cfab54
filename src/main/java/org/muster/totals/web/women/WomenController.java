package org.muster.totals.web.women;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.web.ContributorCell;
import org.muster.shared.AsOf;
import org.muster.shared.Share;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;
import org.muster.totals.domain.women.WomenShare;
import org.muster.totals.service.overview.WomenShares;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the shares of women in a mission.
 */
@Controller
class WomenController {

	private final WomenShares shares;

	WomenController(WomenShares shares) {
		this.shares = shares;
	}

	@GetMapping("/missions/{mission}/women")
	String list(@PathVariable String mission, AsOf asOf, Model model) {
		WomenShares.OfMission found = this.shares.of(mission, asOf);
		MissionSummary about = found.position().mission();
		Address address = Address.of("missions", about.code(), "women").with("asOf", asOf.day());
		Address home = Address.of("missions", about.code()).with("asOf", asOf.day());
		Action.offer(model, Action.deploying("new_return", Address.of("missions", about.code(), "new-return")));
		model.addAttribute("page", ListPage.plain("women", about.name(), List.of(ListPage.Crumb.of(about.name(), home)),
				new DayInView(asOf, address), Table.whole("women", columns(mission, asOf), found.rows(), address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/women" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/women" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf, HttpServletResponse response) {
		format.send(response, "women", columns(mission, asOf),
				(rows) -> this.shares.of(mission, asOf).rows().forEach(rows));
	}

	private static List<Column<WomenShare>> columns(String mission, AsOf asOf) {
		return List.of(Column.text("among", (row) -> among(row, mission, asOf)),
				Column.figures("women", (row) -> Cell.of(row.women())),
				Column.figures("total", (row) -> Cell.of(row.total())),
				Column.figures("women_share", (row) -> share(row.share())),
				Column.figures("target_percent", (row) -> Cell.of(row.target())),
				Column.text("standing", (row) -> Cell.word("women." + row.standing(), row.standing())));
	}

	private static Cell among(WomenShare row, String mission, AsOf asOf) {
		String contributor = row.contributor();
		return (contributor != null) ? ContributorCell.of(mission, contributor, row.of(), asOf.day())
				: Cell.word("state." + row.of(), row.of());
	}

	private static Cell share(@Nullable Share share) {
		return Cell.of((share != null) ? share.toString() : null).bar(share);
	}

}
