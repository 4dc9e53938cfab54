package org.muster.batch.web.plan;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.service.plan.PlanChoices;
import org.muster.batch.web.Choices;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
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
 * Changes the plan of a batch.
 */
@Controller
class PlanController {

	private static final String PAGE = "batch/plan/change";

	private static final String FORM = "plan";

	private final BatchPlanning planning;

	private final PlanChoices choices;

	PlanController(BatchPlanning planning, PlanChoices choices) {
		this.planning = planning;
		this.choices = choices;
	}

	@ModelAttribute
	void batch(@PathVariable String code, Model model) {
		PlanRow batch = this.planning.get(code);
		model.addAttribute("batch", batch);
		model.addAttribute("batches", Choices
			.of(this.choices.batches(batch.mission()).stream().filter((other) -> other.id() != batch.id()).toList()));
	}

	@GetMapping("/batches/{code}/plan")
	String ask(@PathVariable String code, Model model) {
		model.addAttribute(FORM, StaleForms.opened(PlanForm.of(this.planning.get(code))));
		return PAGE;
	}

	@PostMapping("/batches/{code}/plan")
	String change(@PathVariable String code, @Valid @ModelAttribute(FORM) PlanForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		return Submission.of(problems, PAGE, (overtaken) -> StaleForms.show(FORM, overtaken, form,
				PlanForm.of(this.planning.get(code)), model, response), () -> {
					this.planning.change(code, form.seen(), form.plan());
					next.addFlashAttribute("done", "batch.plan.changed");
					return "redirect:" + Address.of("batches", code);
				});
	}

}
