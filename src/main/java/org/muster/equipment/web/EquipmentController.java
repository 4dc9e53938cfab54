package org.muster.equipment.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.equipment.domain.list.EquipmentRow;
import org.muster.equipment.domain.list.NeedRow;
import org.muster.equipment.service.Equipment;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
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
 * Lists the equipment of a mission, and what of it is short.
 */
@Controller
class EquipmentController {

	private final Equipment equipment;

	EquipmentController(Equipment equipment) {
		this.equipment = equipment;
	}

	@GetMapping("/missions/{mission}/equipment")
	String list(@PathVariable String mission, AsOf asOf, Model model) {
		Equipment.OfMission<EquipmentRow> found = this.equipment.pledged(mission, asOf.day());
		String code = found.mission().code();
		Action.offer(model, Action.deploying("new_equipment", Address.of("missions", code, "new-equipment")),
				Action.reading("shortfalls", Address.of("missions", code, "shortfalls").with("asOf", asOf.day())));
		model.addAttribute("page",
				page("equipment", found.mission(), asOf, EquipmentColumns.pledges(code, asOf.day()), found.rows()));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/equipment" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/equipment" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf, HttpServletResponse response) {
		format.send(response, "equipment", EquipmentColumns.pledges(mission, asOf.day()),
				(rows) -> this.equipment.pledged(mission, asOf.day()).rows().forEach(rows));
	}

	@GetMapping("/missions/{mission}/shortfalls")
	String needs(@PathVariable String mission, AsOf asOf, Model model) {
		Equipment.OfMission<NeedRow> found = this.equipment.needed(mission, asOf.day());
		String code = found.mission().code();
		Action.offer(model, Action.deploying("new_need", Address.of("missions", code, "new-need")),
				Action.reading("equipment", Address.of("missions", code, "equipment").with("asOf", asOf.day())));
		model.addAttribute("page",
				page("shortfalls", found.mission(), asOf, EquipmentColumns.needs(code, asOf), found.rows()));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/shortfalls" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/shortfalls" + FileFormat.ENDING })
	void needsAsFile(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf,
			HttpServletResponse response) {
		format.send(response, "shortfalls", EquipmentColumns.needs(mission, asOf),
				(rows) -> this.equipment.needed(mission, asOf.day()).rows().forEach(rows));
	}

	private static <R> ListPage page(String list, MissionSummary mission, AsOf asOf, List<Column<R>> columns,
			List<R> rows) {
		Address address = Address.of("missions", mission.code(), list).with("asOf", asOf.day());
		Address home = Address.of("missions", mission.code()).with("asOf", asOf.day());
		return ListPage.plain(list, mission.name(), List.of(ListPage.Crumb.of(mission.name(), home)),
				new DayInView(asOf, address), Table.whole(list, columns, rows, address));
	}

}
