package org.muster.training.web.extension;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.training.service.extension.ExtensionPreview;
import org.muster.training.service.extension.ExtensionRecording;
import org.muster.training.service.extension.ExtensionWish;
import org.muster.training.web.form.TrainingChoices;
import org.muster.training.web.form.Refusals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records an extension order: first what it would do, then the doing.
 */
@Controller
class NewExtensionController {

	private static final String PAGE = "extension/new";

	private final ExtensionRecording recording;

	private final TrainingChoices choices;

	NewExtensionController(ExtensionRecording recording, TrainingChoices choices) {
		this.recording = recording;
		this.choices = choices;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("courses", this.choices.courses());
		model.addAttribute("units", this.choices.units());
		model.addAttribute("batches", this.choices.batches());
	}

	@GetMapping("/new-extension-order")
	String ask(@RequestParam(required = false) @Nullable String course, Model model) {
		model.addAttribute("extensionForm", ExtensionForm.of(course));
		return PAGE;
	}

	@PostMapping("/extension-orders")
	String preview(@Valid @ModelAttribute("extensionForm") ExtensionForm form, BindingResult problems, Model model) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			show(form.wish(), model);
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
		}
		return PAGE;
	}

	@PostMapping(path = "/extension-orders", params = "step=record")
	String record(@Valid @ModelAttribute("extensionForm") ExtensionForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			long order = this.recording.record(form.wish(), form.announcement());
			next.addFlashAttribute("done", "extending.recorded");
			return "redirect:" + ExtensionTables.address(order);
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

	private void show(ExtensionWish wish, Model model) {
		ExtensionPreview preview = this.recording.preview(wish);
		model.addAttribute("preview", preview);
		model.addAttribute("lines", ExtensionTables.lines("to_extend", preview.rows()));
	}

}
