package org.muster.statement.web.claim;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.stale.StaleForms;
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

	private static final String FORM = "claimForm";

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
		model.addAttribute(FORM, StaleForms.opened(ClaimForm.of(claim)));
		return PAGE;
	}

	@PostMapping("/claims/{id}/edit")
	String correct(@PathVariable long id, @Valid @ModelAttribute(FORM) ClaimForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		return Submission.of(problems, PAGE, (overtaken) -> StaleForms.show(FORM, overtaken, form,
				ClaimForm.of(this.claims.get(id)), model, response), () -> {
					this.recording.correct(id, form.seen(), form.claim());
					next.addFlashAttribute("done", "claim.corrected");
					return "redirect:/claims/" + id;
				});
	}

}
