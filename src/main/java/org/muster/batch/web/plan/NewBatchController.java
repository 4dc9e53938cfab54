package org.muster.batch.web.plan;

import java.util.Objects;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.batch.service.plan.BatchPlanning;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Plans a new batch.
 */
@Controller
class NewBatchController {

	private static final String PAGE = "batch/plan/new";

	private final BatchPlanning planning;

	private final PlanChoices choices;

	NewBatchController(BatchPlanning planning, PlanChoices choices) {
		this.planning = planning;
		this.choices = choices;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("missions", Choices.of(this.choices.missions()));
		model.addAttribute("contributors", Choices.of(this.choices.contributors()));
		model.addAttribute("batches", Choices.of(this.choices.batches(null)));
	}

	@GetMapping("/new-batch")
	String ask(@RequestParam(required = false) @Nullable String mission, Model model) {
		model.addAttribute("plan", PlanForm.empty(mission, this.choices.home()));
		return PAGE;
	}

	@PostMapping("/batches")
	String plan(@Valid @ModelAttribute("plan") PlanForm form, BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			String code = this.planning.plan(Objects.toString(form.mission(), ""),
					Objects.toString(form.contributor(), ""), code(form), form.plan());
			next.addFlashAttribute("done", "batch.plan.planned");
			return "redirect:" + Address.of("batches", code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			return PAGE;
		}
	}

	private static String code(PlanForm form) {
		String code = Typed.words(form.code());
		if (code == null) {
			throw new BrokenRuleException("code", "Give the batch a code.");
		}
		return code;
	}

}
