package org.muster.training.web.session.paper;

import org.muster.training.domain.session.SessionSummary;
import org.muster.training.service.session.Enrolling;
import org.muster.training.service.session.SessionPapers;
import org.muster.training.service.session.Sessions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows the papers of a session, to be printed.
 */
@Controller
class SessionPaperController {

	private final Sessions sessions;

	private final Enrolling enrolling;

	private final SessionPapers papers;

	SessionPaperController(Sessions sessions, Enrolling enrolling, SessionPapers papers) {
		this.sessions = sessions;
		this.enrolling = enrolling;
		this.papers = papers;
	}

	@GetMapping("/sessions/{id}/attendance")
	String attendance(@PathVariable long id, Model model) {
		SessionSummary session = this.sessions.get(id);
		model.addAttribute("run", session);
		model.addAttribute("days", this.papers.days(session));
		model.addAttribute("roll", this.enrolling.roll(id));
		return "session/attendance";
	}

	@GetMapping("/sessions/{id}/certificates")
	String certificates(@PathVariable long id, Model model) {
		model.addAttribute("run", this.sessions.get(id));
		model.addAttribute("certificates", this.papers.certificates(id));
		return "session/certificates";
	}

}
