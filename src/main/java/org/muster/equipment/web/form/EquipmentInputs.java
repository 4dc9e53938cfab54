package org.muster.equipment.web.form;

import java.util.List;

import org.muster.equipment.domain.EquipmentKind;
import org.muster.equipment.domain.list.NeedRow;
import org.muster.equipment.service.Equipment;
import org.muster.equipment.service.EquipmentNeeds;
import org.muster.equipment.service.EquipmentPledging;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Contributors;
import org.muster.shared.Qualifier;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Option;
import org.muster.shared.web.page.Choices;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.page.Input;

import org.springframework.stereotype.Component;

/**
 * The forms about equipment, with what can be chosen in them.
 */
@Component
class EquipmentInputs {

	private final Contributors contributors;

	private final Equipment equipment;

	private final Choices choices;

	EquipmentInputs(Contributors contributors, Equipment equipment, Choices choices) {
		this.contributors = contributors;
		this.equipment = equipment;
		this.choices = choices;
	}

	FormPage promising(MissionSummary mission) {
		return FormPage.of("equipment", mission.name(), trail(mission, "equipment"),
				Address.of("missions", mission.code(), "new-equipment"), contributor(), batch(mission), kind(),
				Input.text("item"), Input.number("number"), qualifier(), Input.day("pledgedOn"), Input.text("source"));
	}

	FormPage changing(EquipmentPledging.Details pledge) {
		return FormPage
			.of("equipment_change", pledge.contributorName() + ", " + pledge.terms().item(),
					trail(pledge.mission(), "equipment"), Address.of("equipment", Long.toString(pledge.id())),
					batch(pledge.mission()), kind(), Input.text("item"), Input.number("number"), qualifier(),
					Input.day("pledgedOn"), Input.day("withdrawnOn"), Input.text("source"))
			.forChange();
	}

	FormPage counting(EquipmentPledging.Details pledge) {
		return FormPage.of("equipment_count", pledge.contributorName() + ", " + pledge.terms().item(),
				trail(pledge.mission(), "equipment"), Address.of("equipment", Long.toString(pledge.id()), "new-count"),
				Input.day("countedOn"), Input.number("delivered"), Input.number("serviceable"),
				Input.day("nextInspectionOn"), Input.text("source"));
	}

	FormPage demanding(MissionSummary mission) {
		return FormPage.of("need", mission.name(), trail(mission, "shortfalls"),
				Address.of("missions", mission.code(), "new-need"), contributor(), batch(mission), kind(),
				Input.text("item"), Input.number("number"), Input.day("from"), Input.day("until"));
	}

	FormPage changing(EquipmentNeeds.Details need) {
		return FormPage
			.of("need_change", need.contributorName() + ", " + need.terms().item(), trail(need.mission(), "shortfalls"),
					Address.of("needs", Long.toString(need.id())), kind(), Input.text("item"), Input.number("number"),
					Input.day("from"), Input.day("until"))
			.forChange();
	}

	FormPage holding(NeedRow need, MissionSummary mission) {
		return FormPage.of("need_hold", need.batch() + ": " + need.item(), trail(mission, "shortfalls"),
				Address.of("needs", Long.toString(need.id()), "hold"), Input.day("openedOn"), Input.text("note"));
	}

	private static List<Crumb> trail(MissionSummary mission, String list) {
		return List.of(Crumb.of(mission.name(), Address.of("missions", mission.code(), list)));
	}

	private Input contributor() {
		return Input.choice("contributor",
				this.contributors.all().stream().map((one) -> new Option(one.code(), one.name())).toList());
	}

	private Input batch(MissionSummary mission) {
		return Input.choiceOrNone("batch",
				this.equipment.batches(mission).stream().map((code) -> new Option(code, code)).toList());
	}

	private Input kind() {
		return Input.choice("equipment", this.choices.words("equipment.kind", EquipmentKind.class));
	}

	private Input qualifier() {
		return Input.choice("qualifier", this.choices.words("qualifier", Qualifier.class));
	}

}
