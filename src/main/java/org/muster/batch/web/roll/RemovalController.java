package org.muster.batch.web.roll;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.service.roll.RollChanges;
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
 * Takes officers off the roll of a batch, with a preview before anything is saved.
 */
@Controller
class RemovalController {

	private static final String PAGE = "batch/roll/remove";

	private final BatchPlanning batches;

	private final RollChanges changes;

	private final Clock clock;

	RemovalController(BatchPlanning batches, RollChanges changes, Clock clock) {
		this.batches = batches;
		this.changes = changes;
		this.clock = clock;
	}

	@ModelAttribute
	void batch(@PathVariable String code, Model model) {
		model.addAttribute("batch", this.batches.get(code));
		model.addAttribute("members", this.changes.members(code, LocalDate.now(this.clock)));
	}

	@GetMapping("/batches/{code}/removals")
	String ask(Model model) {
		model.addAttribute("change", RollChangeForm.on(LocalDate.now(this.clock)));
		return PAGE;
	}

	@PostMapping("/batches/{code}/removals")
	String preview(@PathVariable String code, @Valid @ModelAttribute("change") RollChangeForm form,
			BindingResult problems, Model model) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			model.addAttribute("preview", this.changes.previewRemoval(code, form.form()));
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
		}
		return PAGE;
	}

	@PostMapping(path = "/batches/{code}/removals", params = "confirmed")
	String remove(@PathVariable String code, @Valid @ModelAttribute("change") RollChangeForm form,
			BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			next.addFlashAttribute("takenOffRoll", this.changes.remove(code, form.form()));
			return "redirect:" + Address.of("batches", code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			return PAGE;
		}
	}

}
