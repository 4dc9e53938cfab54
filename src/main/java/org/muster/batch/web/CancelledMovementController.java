package org.muster.batch.web;

import java.util.List;

import org.muster.batch.domain.manifest.MovementRow;
import org.muster.batch.service.Movements;
import org.muster.mission.service.Missions;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the movements of a mission that never were as recorded.
 */
@Controller
class CancelledMovementController {

	private static final List<Column<MovementRow>> COLUMNS = List.of(
			Column.text("direction",
					(row) -> Cell.word("direction." + row.direction(), row.direction())
						.to(Address.of("movements", String.valueOf(row.id())))),
			Column.text("contributor", (row) -> Cell.of(row.contributorName())),
			Column.text("batch", (row) -> Cell.of(row.batchName())),
			Column.figures("number", (row) -> Cell.of(row.number())),
			Column.text("planned_on", (row) -> Cell.of(row.plannedOn())),
			Column.text("departed_on", (row) -> Cell.of(row.departedOn())),
			Column.text("arrived_on", (row) -> Cell.of(row.arrivedOn())),
			Column.text("cancelled_on", (row) -> Cell.of(row.cancelledOn())),
			Column.text("cancelled_by", (row) -> Cell.of(row.cancelledBy())),
			Column.text("reason", (row) -> Cell.of(row.cancelReason())));

	private final Movements movements;

	private final Missions missions;

	CancelledMovementController(Movements movements, Missions missions) {
		this.movements = movements;
		this.missions = missions;
	}

	@GetMapping("/missions/{mission}/movements/cancelled")
	String list(@PathVariable String mission, Model model) {
		String name = this.missions.get(mission).name();
		model.addAttribute("page",
				ListPage.plain("cancelled_movements", name,
						List.of(ListPage.Crumb.of(name, Address.of("missions", mission))), null,
						Table.whole("cancelled_movements", COLUMNS, this.movements.cancelled(mission), null)));
		return "list/page";
	}

}
