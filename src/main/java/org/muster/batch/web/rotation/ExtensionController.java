package org.muster.batch.web.rotation;

import jakarta.validation.Valid;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.service.rotation.TourExtensions;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the orders that extend the tours of a batch, adds one and withdraws one.
 */
@Controller
class ExtensionController {

	private static final String PAGE = "batch/rotation/extensions";

	private final TourExtensions extensions;

	private final BatchPlanning batches;

	ExtensionController(TourExtensions extensions, BatchPlanning batches) {
		this.extensions = extensions;
		this.batches = batches;
	}

	@ModelAttribute
	void batch(@PathVariable String code, Model model) {
		model.addAttribute("batch", this.batches.get(code));
		model.addAttribute("orders", this.extensions.of(code));
	}

	@GetMapping("/batches/{code}/extensions")
	String show(Model model) {
		model.addAttribute("order", ExtensionForm.empty());
		return PAGE;
	}

	@PostMapping("/batches/{code}/extensions")
	String extend(@PathVariable String code, @Valid @ModelAttribute("order") ExtensionForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.extensions.extend(code, form.reference().strip(), form.authority().strip(), form.ordered(), form.end(),
					form.pasted());
			next.addFlashAttribute("done", "extension.done");
			return page(code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			return PAGE;
		}
	}

	@PostMapping("/batches/{code}/extensions/{id}/withdrawal")
	String withdraw(@PathVariable String code, @PathVariable long id, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes next) {
		this.extensions.withdraw(code, id, reason.replaceAll("\\p{Cc}", " "));
		next.addFlashAttribute("done", "extension.withdrawn");
		return page(code);
	}

	private static String page(String code) {
		return "redirect:" + Address.of("batches", code, "extensions");
	}

}
