package org.muster.totals.web.page;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.web.page.Action;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the batches, units or contributors of a mission.
 */
@Controller
class PositionListController {

	private static final String LIST = "/missions/{mission}/{list:batches|units|contributors}";

	private final Positions positions;

	PositionListController(Positions positions) {
		this.positions = positions;
	}

	@GetMapping(LIST)
	String list(@PathVariable String mission, @PathVariable String list, AsOf asOf, Model model) {
		Position position = this.positions.of(mission, asOf);
		PositionLists<?> lists = PositionLists.named(list).orElseThrow();
		String about = position.mission().name();
		Address home = Address.of("missions", position.mission().code()).with("asOf", asOf.day());
		Action.offer(model, first(list, position),
				Action.reading("home_strength", Address.of("left-at-home").with("asOf", asOf.day())),
				Action.reading("rotation",
						Address.of("missions", position.mission().code(), "rotation").with("asOf", asOf.day())));
		model.addAttribute("page", ListPage.plain(list, about, List.of(ListPage.Crumb.of(about, home)),
				new DayInView(asOf, lists.address(position)), lists.table(position)));
		return "list/page";
	}

	/** What is done first where the list is empty. */
	private static Action first(String list, Position position) {
		Address mission = Address.of("missions", position.mission().code());
		return switch (list) {
			case "batches" ->
				Action.deploying("plan_batch", Address.of("new-batch").with("mission", position.mission().code()));
			case "contributors" -> Action.deploying("new_pledge", mission.below("new-pledge"));
			default -> Action.reading("batches", mission.below("batches").with("asOf", position.asOf().day()));
		};
	}

	@GetMapping({ LIST + FileFormat.ENDING, "/api/v1" + LIST + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, @PathVariable String list, AsOf asOf,
			HttpServletResponse response) {
		Position position = this.positions.of(mission, asOf);
		PositionLists.named(list).orElseThrow().send(position, format, response);
	}

}
