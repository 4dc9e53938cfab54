package org.muster.statement.web.claim;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.service.Claims;
import org.muster.statement.service.recording.ClaimRecording;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Corrects what is on record of a claim.
 */
@Controller
class ClaimEditController {

	private static final String PAGE = "claim/edit";

	private final Claims claims;

	private final ClaimRecording recording;

	private final ClaimChoices choices;

	ClaimEditController(Claims claims, ClaimRecording recording, ClaimChoices choices) {
		this.claims = claims;
		this.recording = recording;
		this.choices = choices;
	}

	@ModelAttribute("claim")
	JudgedClaim claim(@PathVariable long id) {
		return this.claims.get(id);
	}

	@ModelAttribute("choices")
	ClaimChoices.Choices choices() {
		return this.choices.present();
	}

	@GetMapping("/claims/{id}/edit")
	String ask(@ModelAttribute("claim") JudgedClaim claim, Model model) {
		model.addAttribute("claimForm", ClaimForm.of(claim));
		return PAGE;
	}

	@PostMapping("/claims/{id}/edit")
	String correct(@PathVariable long id, @Valid @ModelAttribute("claimForm") ClaimForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.recording.correct(id, form.seen(), form.claim());
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
		next.addFlashAttribute("done", "claim.corrected");
		return "redirect:/claims/" + id;
	}

}
