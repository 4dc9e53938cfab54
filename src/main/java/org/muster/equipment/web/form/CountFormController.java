package org.muster.equipment.web.form;

import jakarta.validation.Valid;
import org.muster.equipment.service.EquipmentCounting;
import org.muster.equipment.service.EquipmentPledging;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.FormPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records how much equipment is delivered and serviceable.
 */
@Controller
class CountFormController {

	private final EquipmentPledging pledging;

	private final EquipmentCounting counting;

	private final EquipmentInputs inputs;

	CountFormController(EquipmentPledging pledging, EquipmentCounting counting, EquipmentInputs inputs) {
		this.pledging = pledging;
		this.counting = counting;
		this.inputs = inputs;
	}

	@GetMapping("/equipment/{id}/new-count")
	String ask(@PathVariable long id, Model model) {
		return this.inputs.counting(this.pledging.get(id)).show(model, CountForm.empty());
	}

	@PostMapping("/equipment/{id}/new-count")
	String count(@PathVariable long id, @Valid @ModelAttribute("form") CountForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		EquipmentPledging.Details pledge = this.pledging.get(id);
		model.addAttribute("page", this.inputs.counting(pledge));
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.counting.count(id, form.found());
			next.addFlashAttribute("done", "equipment.counted");
			return "redirect:" + Address.of("missions", pledge.mission().code(), "equipment");
		});
	}

}
