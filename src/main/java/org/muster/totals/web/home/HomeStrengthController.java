package org.muster.totals.web.home;

import java.util.List;
import java.util.function.ToLongFunction;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;
import org.muster.totals.domain.roster.HomeStrength;
import org.muster.totals.service.overview.HomeDepletion;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists what units keep at home, against their floors.
 */
@Controller
class HomeStrengthController {

	private static final String LIST = "/left-at-home";

	private final HomeDepletion depletion;

	HomeStrengthController(HomeDepletion depletion) {
		this.depletion = depletion;
	}

	@GetMapping(LIST)
	String list(AsOf asOf, Model model) {
		Address address = Address.of("left-at-home").with("asOf", asOf.day());
		Action.offer(model, Action.reading("units", Address.of("units").with("asOf", asOf.day())));
		model.addAttribute("page",
				ListPage.plain("home_strength", "", List.of(), new DayInView(asOf, address), table(asOf, address)));
		return "list/page";
	}

	@GetMapping({ LIST + FileFormat.ENDING, "/api/v1" + LIST + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, AsOf asOf, HttpServletResponse response) {
		format.send(response, "left-at-home", columns(asOf), (rows) -> this.depletion.on(asOf).forEach(rows));
	}

	private Table table(AsOf asOf, Address address) {
		List<HomeStrength> units = this.depletion.on(asOf);
		Table table = Table.whole("home_strength", columns(asOf), units, address);
		return units.isEmpty() ? table
				: table.totalling(List.of(Cell.word("cell.all", "all"), sum(units, HomeStrength::active),
						sum(units, HomeStrength::inMission), sum(units, HomeStrength::leftAtHome), Cell.NONE, Cell.NONE,
						sum(units, HomeStrength::waiting), sum(units, HomeStrength::leftAfter), Cell.NONE));
	}

	private static Cell sum(List<HomeStrength> units, ToLongFunction<HomeStrength> what) {
		return Cell.of(HomeDepletion.sum(units, what));
	}

	private static List<Column<HomeStrength>> columns(AsOf asOf) {
		return List.of(Column.text("unit", (unit) -> Cell.of(unit.name())
			.to(Address.of("officers").with("unit", unit.code()).with("status", "active").with("asOf", asOf.day()))),
				Column.figures("active_officers", (unit) -> Cell.of(unit.active())),
				Column.figures("away", (unit) -> Cell.of(unit.inMission())),
				Column.figures("left_at_home",
						(unit) -> Cell.of(unit.leftAtHome()).noting(unit.isBelowFloor() ? "cell.below_floor" : null)),
				Column.figures("floor", (unit) -> Cell.of(unit.floor())),
				Column.figures("floor_gap", (unit) -> Cell.of(unit.aboveFloor())),
				Column.figures("waiting", (unit) -> Cell.of(unit.waiting())),
				Column.figures("left_after",
						(unit) -> Cell.of(unit.leftAfter())
							.noting(unit.isBelowFloorAfter() ? "cell.below_floor_then" : null)),
				Column.text("unit_above", (unit) -> Cell.of(unit.above())));
	}

}
