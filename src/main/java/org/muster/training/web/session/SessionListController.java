package org.muster.training.web.session;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.training.service.session.Sessions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists the sessions of a course and plans new ones.
 */
@Controller
class SessionListController {

	private static final String FORM = "session/new";

	private final Sessions sessions;

	private final Clock clock;

	SessionListController(Sessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	@ModelAttribute
	void course(@PathVariable String code, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("courseTitle", this.sessions.courseTitle(code));
	}

	@GetMapping("/courses/{code}/sessions")
	String list(@PathVariable String code, Model model) {
		model.addAttribute("table", SessionTables.sessions(this.sessions.ofCourse(code), LocalDate.now(this.clock)));
		return "session/list";
	}

	@GetMapping("/courses/{code}/sessions/new")
	String ask(Model model) {
		model.addAttribute("form", NewSessionForm.empty());
		return FORM;
	}

	@PostMapping("/courses/{code}/sessions")
	String plan(@PathVariable String code, @Valid @ModelAttribute("form") NewSessionForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return FORM;
		}
		try {
			long session = this.sessions.plan(code, form.session());
			next.addFlashAttribute("done", "session.planned");
			return "redirect:" + SessionTables.address(session);
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return FORM;
		}
	}

}
