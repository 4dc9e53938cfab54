package org.muster.batch.web.plan;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.service.plan.Compositions;
import org.muster.batch.service.plan.PlanChoices;
import org.muster.batch.web.Choices;
import org.muster.batch.web.Refusal;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says what a batch is to be made of.
 */
@Controller
class SlotController {

	private static final String PAGE = "batch/plan/slots";

	private final BatchPlanning planning;

	private final Compositions compositions;

	private final PlanChoices choices;

	private final Clock clock;

	SlotController(BatchPlanning planning, Compositions compositions, PlanChoices choices, Clock clock) {
		this.planning = planning;
		this.compositions = compositions;
		this.choices = choices;
		this.clock = clock;
	}

	@ModelAttribute
	void batch(@PathVariable String code, Model model) {
		model.addAttribute("batch", this.planning.get(code));
		model.addAttribute("composition", this.compositions.of(code, LocalDate.now(this.clock)));
		model.addAttribute("units", Choices.of(this.choices.units()));
		model.addAttribute("courses", Choices.of(this.choices.courses()));
	}

	@GetMapping("/batches/{code}/slots")
	String show(Model model) {
		model.addAttribute("slot", SlotForm.empty());
		return PAGE;
	}

	@PostMapping("/batches/{code}/slots")
	String add(@PathVariable String code, @Valid @ModelAttribute("slot") SlotForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.compositions.add(code, Typed.words(form.unit()), form.rankList(), Typed.words(form.sex()),
					Typed.words(form.role()), Typed.words(form.course()), form.number());
			next.addFlashAttribute("done", "batch.slot.added");
			return page(code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			return PAGE;
		}
	}

	@PostMapping("/batches/{code}/slots/{slot}/removal")
	String remove(@PathVariable String code, @PathVariable("slot") long slotId, RedirectAttributes next) {
		this.compositions.remove(code, slotId);
		next.addFlashAttribute("done", "batch.slot.removed");
		return page(code);
	}

	private static String page(String code) {
		return "redirect:" + Address.of("batches", code, "slots");
	}

}
