package org.muster.batch.web.plan;

import jakarta.validation.Valid;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.web.Refusal;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Calls a batch off.
 */
@Controller
class CancellationController {

	private static final String PAGE = "batch/plan/cancel";

	private final BatchPlanning planning;

	CancellationController(BatchPlanning planning) {
		this.planning = planning;
	}

	@ModelAttribute
	void batch(@PathVariable String code, Model model) {
		model.addAttribute("batch", this.planning.get(code));
	}

	@GetMapping("/batches/{code}/cancellation")
	String ask(Model model) {
		model.addAttribute("cancellation", ReasonForm.empty());
		return PAGE;
	}

	@PostMapping("/batches/{code}/cancellation")
	String cancel(@PathVariable String code, @Valid @ModelAttribute("cancellation") ReasonForm form,
			BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.planning.cancel(code, form.reason().strip());
			next.addFlashAttribute("done", "batch.plan.cancelled");
			return "redirect:" + Address.of("batches", code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			return PAGE;
		}
	}

}
