package org.muster.officer.web.unit;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.officer.domain.strength.UnitStrength;
import org.muster.officer.service.Officers;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists the units with their active officers.
 */
@Controller
class UnitListController {

	/** What stands before the name of a unit below another. */
	private static final String BELOW = "\u2003";

	private static final String ALL = "all";

	private static final String CLOSED = "closed";

	private static final Column<UnitStrength> CLOSES_ON = Column.text("closes_on", (row) -> Cell.of(row.lastDay()));

	private final Officers officers;

	UnitListController(Officers officers) {
		this.officers = officers;
	}

	@GetMapping("/units")
	String list(@RequestParam(defaultValue = ALL) String shown, AsOf asOf, Model model) {
		Address address = Address.of("units").with("shown", shown).with("asOf", asOf.day());
		model.addAttribute("day", new DayInView(asOf, address));
		model.addAttribute("shown", shown);
		List<UnitStrength> units = units(shown, asOf);
		model.addAttribute("table",
				Table.whole("unit_tree", Stream.concat(columns(asOf).stream(),
						units.stream().filter((unit) -> unit.lastDay() != null).limit(1).map((closing) -> CLOSES_ON))
					.toList(), units, address));
		return "unit/list";
	}

	@GetMapping({ "/units" + FileFormat.ENDING, "/api/v1/units" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @RequestParam(defaultValue = ALL) String shown, AsOf asOf,
			HttpServletResponse response) {
		format.send(response, "units", columns(asOf), (rows) -> units(shown, asOf).forEach(rows));
	}

	/** A unit that closes is open until its last day. */
	private List<UnitStrength> units(String shown, AsOf asOf) {
		return this.officers.byUnit(asOf.day())
			.stream()
			.filter((unit) -> ALL.equals(shown) || CLOSED.equals(shown) == unit.isClosedOn(asOf.day()))
			.toList();
	}

	private static List<Column<UnitStrength>> columns(AsOf asOf) {
		return List.of(Column.text("unit", UnitListController::name), Column.text("code", (row) -> Cell.of(row.code())),
				Column.figures("own_officers", (row) -> Cell.of(row.own())),
				Column.figures("officers_within", (row) -> Cell.of(row.within()).to(officers(row, asOf))),
				Column.figures("women", (row) -> Cell.of(row.women()).to(officers(row, asOf).with("sex", "F"))),
				Column.figures("floor", (row) -> Cell.of(row.floor())));
	}

	private static Cell name(UnitStrength row) {
		return Cell.of(BELOW.repeat(row.depth()) + row.name())
			.to(Address.of("units", row.code()))
			.noting(row.womenOnly() ? "cell.all_female" : null);
	}

	private static Address officers(UnitStrength row, AsOf asOf) {
		return Address.of("officers").with("unit", row.code()).with("status", "active").with("asOf", asOf.day());
	}

}
