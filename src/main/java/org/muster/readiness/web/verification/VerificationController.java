package org.muster.readiness.web.verification;

import org.muster.readiness.service.stored.Verification;
import org.muster.readiness.service.stored.VerificationRun.Task;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Verifies and rebuilds what is stored of readiness, and shows how far that has come.
 */
@Controller
class VerificationController {

	private final Verification verification;

	VerificationController(Verification verification) {
		this.verification = verification;
	}

	@GetMapping("/administration/verification")
	String show(Model model) {
		this.verification.last().ifPresent((run) -> model.addAttribute("run", run));
		return "verification/show";
	}

	@PostMapping("/administration/verification")
	String start(@RequestParam Task task) {
		this.verification.start(task);
		return "redirect:/administration/verification";
	}

}
