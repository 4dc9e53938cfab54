package org.muster.training.web.session;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.stale.StaleForms;
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
		model.addAttribute("form", StaleForms.opened(NewSessionForm.of(this.sessions.get(id))));
		return PAGE;
	}

	@PostMapping("/sessions/{id}/change")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") NewSessionForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		return Submission.of(problems, PAGE, (overtaken) -> StaleForms.show(overtaken, form,
				NewSessionForm.of(this.sessions.get(id)), model, response), () -> {
					this.sessions.change(id, form.seen(), form.session());
					next.addFlashAttribute("done", "session.changed");
					return "redirect:" + SessionTables.address(id);
				});
	}

}
