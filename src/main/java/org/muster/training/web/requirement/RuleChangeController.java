package org.muster.training.web.requirement;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.training.service.rule.RuleChange;
import org.muster.training.service.rule.RuleChange.Stage;
import org.muster.training.service.rule.RuleChanges;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows how far a change of the rules has come, and leads on once it is done. While it
 * goes on the page shows itself anew, without a script too.
 */
@Controller
class RuleChangeController {

	private final RuleChanges changes;

	RuleChangeController(RuleChanges changes) {
		this.changes = changes;
	}

	@GetMapping("/rule-changes/{token}")
	String look(@PathVariable String token, Model model, HttpServletResponse response, RedirectAttributes next) {
		RuleChange change = this.changes.find(token);
		model.addAttribute("change", change);
		return switch (change.stage()) {
			case RUNNING -> running(model, response);
			case REFUSED -> "requirement/changing";
			case DONE -> {
				next.addFlashAttribute("done", change.done());
				yield "redirect:" + change.next();
			}
		};
	}

	private String running(Model model, HttpServletResponse response) {
		model.addAttribute("progress", this.changes.progress().orElse(null));
		model.addAttribute("running", Stage.RUNNING);
		response.setHeader("Refresh", "2");
		return "requirement/changing";
	}

}
