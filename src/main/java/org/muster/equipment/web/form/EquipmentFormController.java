package org.muster.equipment.web.form;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.equipment.service.EquipmentPledging;
import org.muster.mission.service.Missions;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.Action;
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
 * Records a promise of equipment, and changes or withdraws it.
 */
@Controller
class EquipmentFormController {

	private final Missions missions;

	private final EquipmentPledging pledging;

	private final EquipmentInputs inputs;

	EquipmentFormController(Missions missions, EquipmentPledging pledging, EquipmentInputs inputs) {
		this.missions = missions;
		this.pledging = pledging;
		this.inputs = inputs;
	}

	@GetMapping("/missions/{mission}/new-equipment")
	String ask(@PathVariable String mission, Model model) {
		return this.inputs.promising(this.missions.get(mission)).show(model, EquipmentForm.empty());
	}

	@PostMapping("/missions/{mission}/new-equipment")
	String promise(@PathVariable String mission, @Valid @ModelAttribute("form") EquipmentForm form,
			BindingResult problems, Model model, RedirectAttributes next) {
		model.addAttribute("page", this.inputs.promising(this.missions.get(mission)));
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.pledging.promise(mission, form.who(), form.forBatch(), form.terms());
			next.addFlashAttribute("done", "equipment.recorded");
			return "redirect:" + Address.of("missions", mission, "equipment");
		});
	}

	@GetMapping("/equipment/{id}")
	String ask(@PathVariable long id, Model model) {
		EquipmentPledging.Details pledge = this.pledging.get(id);
		Action.offer(model, Action.deploying("new_count", Address.of("equipment", Long.toString(id), "new-count")));
		return this.inputs.changing(pledge).show(model, StaleForms.opened(EquipmentForm.of(pledge)));
	}

	@PostMapping("/equipment/{id}")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") EquipmentForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		EquipmentPledging.Details pledge = this.pledging.get(id);
		model.addAttribute("page", this.inputs.changing(pledge));
		return Submission.of(problems, FormPage.VIEW, (overtaken) -> StaleForms.show(overtaken, form,
				EquipmentForm.of(this.pledging.get(id)), model, response), () -> {
					this.pledging.change(id, form.seen(), form.forBatch(), form.terms());
					next.addFlashAttribute("done", "equipment.changed");
					return "redirect:" + Address.of("missions", pledge.mission().code(), "equipment");
				});
	}

}
