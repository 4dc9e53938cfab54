package org.muster.training.web.session;

import org.muster.training.service.session.Sessions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a session and cancels it.
 */
@Controller
class SessionController {

	private static final String PAGE = "session/show";

	private final SessionPage page;

	private final Sessions sessions;

	SessionController(SessionPage page, Sessions sessions) {
		this.page = page;
		this.sessions = sessions;
	}

	@GetMapping("/sessions/{id}")
	String show(@PathVariable long id, Model model) {
		this.page.fill(id, model);
		model.addAttribute("form", EnrolForm.empty());
		return PAGE;
	}

	@PostMapping("/sessions/{id}/cancel")
	String cancel(@PathVariable long id, @RequestParam String reason, RedirectAttributes next) {
		this.sessions.cancel(id, reason);
		next.addFlashAttribute("done", "session.cancelled");
		return "redirect:" + SessionTables.address(id);
	}

}
