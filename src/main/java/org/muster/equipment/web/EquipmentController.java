package org.muster.equipment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.equipment.domain.list.EquipmentRow;
import org.muster.equipment.domain.list.NeedRow;
import org.muster.equipment.service.Equipment;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.file.FileFormat;
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
		model.addAttribute("page", page("equipment", found.mission(), asOf, pledges(asOf.day()), found.rows()));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/equipment" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/equipment" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf, HttpServletResponse response) {
		format.send(response, "equipment", pledges(asOf.day()),
				(rows) -> this.equipment.pledged(mission, asOf.day()).rows().forEach(rows));
	}

	@GetMapping("/missions/{mission}/shortfalls")
	String needs(@PathVariable String mission, AsOf asOf, Model model) {
		Equipment.OfMission<NeedRow> found = this.equipment.needed(mission, asOf.day());
		String code = found.mission().code();
		Action.offer(model, Action.deploying("new_need", Address.of("missions", code, "new-need")),
				Action.reading("equipment", Address.of("missions", code, "equipment").with("asOf", asOf.day())));
		model.addAttribute("page", page("shortfalls", found.mission(), asOf, needs(asOf), found.rows()));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/shortfalls" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/shortfalls" + FileFormat.ENDING })
	void needsAsFile(@PathVariable FileFormat format, @PathVariable String mission, AsOf asOf,
			HttpServletResponse response) {
		format.send(response, "shortfalls", needs(asOf),
				(rows) -> this.equipment.needed(mission, asOf.day()).rows().forEach(rows));
	}

	private static <R> ListPage page(String list, MissionSummary mission, AsOf asOf, List<Column<R>> columns,
			List<R> rows) {
		Address address = Address.of("missions", mission.code(), list).with("asOf", asOf.day());
		Address home = Address.of("missions", mission.code()).with("asOf", asOf.day());
		return ListPage.plain(list, mission.name(), List.of(ListPage.Crumb.of(mission.name(), home)),
				new DayInView(asOf, address), Table.whole(list, columns, rows, address));
	}

	private static List<Column<EquipmentRow>> pledges(LocalDate day) {
		return List.of(
				Column.text("item", (row) -> Cell.of(row.item()).to(Address.of("equipment", Long.toString(row.id())))),
				kind(EquipmentRow::kind), Column.text("contributor", (row) -> Cell.of(row.contributor())),
				Column.text("batch", (row) -> Cell.of(row.batch())),
				Column.figures("promised",
						(row) -> Cell.of(row.promised()).noting(row.inForce() ? null : "pledge.withdrawn")),
				Column.figures("delivered", (row) -> Cell.of(row.delivered())),
				Column.figures("serviceable", (row) -> Cell.of(row.serviceable())),
				Column.text("counted_on",
						(row) -> Cell.of(row.countedOn())
							.to(Address.of("equipment", Long.toString(row.id()), "new-count"))),
				Column.text("next_inspection_on", (row) -> Cell.of(row.nextInspectionOn())
					.noting(isOverdue(row.nextInspectionOn(), day) ? "cell.overdue" : null)));
	}

	private static List<Column<NeedRow>> needs(AsOf asOf) {
		return List.of(
				Column.text("item", (row) -> Cell.of(row.item()).to(Address.of("needs", Long.toString(row.id())))),
				kind(NeedRow::kind), Column.text("contributor", (row) -> Cell.of(row.contributor())),
				Column.text("batch", (row) -> batch(row.batch(), asOf)),
				Column.figures("needed", (row) -> Cell.of(row.needed())),
				Column.figures("promised", (row) -> Cell.of(row.promised())),
				Column.figures("delivered", (row) -> Cell.of(row.delivered())),
				Column.figures("serviceable",
						(row) -> Cell.of(row.serviceable())
							.bar(Figure.exact(row.serviceable()).shareOf(Figure.exact(row.needed())))),
				Column.figures("shortfall",
						(row) -> Cell.of(row.shortfall()).noting((row.shortfall() > 0) ? "cell.short" : null)),
				Column.text("hold", EquipmentController::hold));
	}

	private static <R> Column<R> kind(Function<R, String> kind) {
		return Column.text("kind", (row) -> Cell.word("equipment.kind." + kind.apply(row), kind.apply(row)));
	}

	private static Cell batch(@Nullable String batch, AsOf asOf) {
		return (batch != null) ? Cell.of(batch).to(Address.of("batches", batch).with("asOf", asOf.day())) : Cell.NONE;
	}

	private static Cell hold(NeedRow row) {
		boolean offered = row.batch() != null && row.shortfall() > 0;
		return offered ? Cell.word("need.hold", "").to(Address.of("needs", Long.toString(row.id()), "hold"))
				: Cell.NONE;
	}

	private static boolean isOverdue(@Nullable LocalDate due, LocalDate day) {
		return due != null && due.isBefore(day);
	}

}
