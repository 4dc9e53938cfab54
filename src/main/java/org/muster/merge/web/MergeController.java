package org.muster.merge.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.merge.domain.Decisions;
import org.muster.merge.service.MergedMeanwhileException;
import org.muster.merge.service.Merging;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Merges the record of an officer with another of the same person: asks for the other,
 * shows what the merge would do as far as is decided, and does it.
 */
@Controller
class MergeController {

	private static final String PATH = "/officers/{serviceNumber}/merge";

	private final Merging merging;

	MergeController(Merging merging) {
		this.merging = merging;
	}

	@GetMapping(path = PATH, params = "!with")
	String ask(@PathVariable String serviceNumber, Model model) {
		model.addAttribute("kept", serviceNumber);
		return MergePage.ASK;
	}

	@GetMapping(path = PATH, params = "with")
	String compare(@PathVariable String serviceNumber, @RequestParam String with, Model model) {
		return show(serviceNumber, with, Map.of(), null, model);
	}

	@PostMapping(path = PATH, params = "look")
	String look(@PathVariable String serviceNumber, @RequestParam String with, @RequestParam Map<String, String> sent,
			Model model) {
		return show(serviceNumber, with, sent, null, model);
	}

	@PostMapping(path = PATH, params = "!look")
	String merge(@PathVariable String serviceNumber, @RequestParam String with,
			@RequestParam(defaultValue = "") String seen, @RequestParam Map<String, String> sent, Model model,
			RedirectAttributes next) {
		try {
			next.addFlashAttribute("merged",
					Sentence.of(this.merging.merge(serviceNumber, with, seen, MergePage.decisions(sent))));
			next.addFlashAttribute("former", with);
			return "redirect:" + Address.of("officers", serviceNumber);
		}
		catch (BrokenRuleException ex) {
			return show(serviceNumber, with, sent, ex.getMessage(), model);
		}
		catch (DataIntegrityViolationException ex) {
			return show(serviceNumber, with, sent, null, model);
		}
	}

	@ExceptionHandler
	String meanwhile(MergedMeanwhileException ex, RedirectAttributes next) {
		next.addFlashAttribute("mergedBefore", ex.past());
		return "redirect:" + Address.of("officers", ex.past().now());
	}

	private String show(String kept, String with, Map<String, String> sent, @Nullable String wrong, Model model) {
		model.addAttribute("kept", kept);
		model.addAttribute("with", with);
		model.addAttribute("wrong", wrong);
		try {
			Decisions decisions = MergePage.decisions(sent);
			model.addAttribute("page", new MergePage(this.merging.preview(kept, with, decisions), decisions));
			return MergePage.VIEW;
		}
		catch (BrokenRuleException ex) {
			model.addAttribute("wrong", ex.getMessage());
			return MergePage.ASK;
		}
	}

}
