package org.muster.equipment.web.form;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.equipment.service.EquipmentNeeds;
import org.muster.mission.service.Missions;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.stale.StaleForms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records what a batch or contributor must have, and changes or ends it.
 */
@Controller
class NeedFormController {

	private final Missions missions;

	private final EquipmentNeeds needs;

	private final EquipmentInputs inputs;

	NeedFormController(Missions missions, EquipmentNeeds needs, EquipmentInputs inputs) {
		this.missions = missions;
		this.needs = needs;
		this.inputs = inputs;
	}

	@GetMapping("/missions/{mission}/new-need")
	String ask(@PathVariable String mission, Model model) {
		return this.inputs.demanding(this.missions.get(mission)).show(model, EquipmentForm.empty());
	}

	@PostMapping("/missions/{mission}/new-need")
	String demand(@PathVariable String mission, @Valid @ModelAttribute("form") EquipmentForm form,
			BindingResult problems, Model model, RedirectAttributes next) {
		model.addAttribute("page", this.inputs.demanding(this.missions.get(mission)));
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.needs.demand(mission, form.who(), form.forBatch(), form.need());
			next.addFlashAttribute("done", "need.recorded");
			return "redirect:" + Address.of("missions", mission, "shortfalls");
		});
	}

	@GetMapping("/needs/{id}")
	String ask(@PathVariable long id, Model model) {
		EquipmentNeeds.Details need = this.needs.get(id);
		return this.inputs.changing(need).show(model, StaleForms.opened(EquipmentForm.of(need)));
	}

	@PostMapping("/needs/{id}")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") EquipmentForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		EquipmentNeeds.Details need = this.needs.get(id);
		model.addAttribute("page", this.inputs.changing(need));
		return Submission.of(problems, FormPage.VIEW,
				(overtaken) -> StaleForms.show(overtaken, form, EquipmentForm.of(this.needs.get(id)), model, response),
				() -> {
					this.needs.change(id, form.seen(), form.need());
					next.addFlashAttribute("done", "need.changed");
					return "redirect:" + Address.of("missions", need.mission().code(), "shortfalls");
				});
	}

}
