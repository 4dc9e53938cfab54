package org.muster.training.web.session;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.training.service.session.Sessions;
import org.muster.training.web.form.Refusals;

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
 * Changes where, when and for how many a session is held, and who leads it.
 */
@Controller
class SessionChangeController {

	private static final String PAGE = "session/change";

	private final Sessions sessions;

	SessionChangeController(Sessions sessions) {
		this.sessions = sessions;
	}

	@ModelAttribute
	void session(@PathVariable long id, Model model) {
		model.addAttribute("run", this.sessions.get(id));
	}

	@GetMapping("/sessions/{id}/change")
	String ask(@PathVariable long id, Model model) {
		model.addAttribute("form", NewSessionForm.of(this.sessions.get(id)));
		return PAGE;
	}

	@PostMapping("/sessions/{id}/change")
	String change(@PathVariable long id, @RequestParam int version, @Valid @ModelAttribute("form") NewSessionForm form,
			BindingResult problems, RedirectAttributes next, Model model) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.sessions.change(id, version, form.session());
			next.addFlashAttribute("done", "session.changed");
			return "redirect:" + SessionTables.address(id);
		}
		catch (BrokenRuleException ex) {
			model.addAttribute("stale", "version".equals(ex.field()));
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

}
