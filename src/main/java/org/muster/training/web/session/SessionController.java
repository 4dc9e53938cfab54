package org.muster.training.web.session;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.training.domain.session.SessionSummary;
import org.muster.training.service.results.ResultRecording;
import org.muster.training.service.session.Enrolling;
import org.muster.training.service.session.Roll;
import org.muster.training.service.session.Sessions;

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
 * Shows a session, enrols officers in it and cancels it.
 */
@Controller
class SessionController {

	private static final String PAGE = "session/show";

	private final Sessions sessions;

	private final Enrolling enrolling;

	private final ResultRecording recording;

	private final Clock clock;

	SessionController(Sessions sessions, Enrolling enrolling, ResultRecording recording, Clock clock) {
		this.sessions = sessions;
		this.enrolling = enrolling;
		this.recording = recording;
		this.clock = clock;
	}

	@ModelAttribute
	void session(@PathVariable long id, Model model) {
		SessionSummary session = this.sessions.get(id);
		model.addAttribute("run", session);
		model.addAttribute("state", session.stateOn(LocalDate.now(this.clock)).word());
		model.addAttribute("recordings", this.recording.of(id));
		model.addAttribute("roll", SessionTables.roll("enrolled", this.enrolling.roll(id)));
	}

	@GetMapping("/sessions/{id}")
	String show(Model model) {
		model.addAttribute("form", EnrolForm.empty());
		return PAGE;
	}

	@PostMapping("/sessions/{id}/enrolment")
	String preview(@PathVariable long id, @Valid @ModelAttribute("form") EnrolForm form, BindingResult problems,
			Model model) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			Roll preview = this.enrolling.preview(id, form.numbers());
			model.addAttribute("preview", preview);
			model.addAttribute("added", SessionTables.roll("to_enrol", preview.added()));
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
		}
		return PAGE;
	}

	@PostMapping(path = "/sessions/{id}/enrolment", params = "confirmed")
	String enrol(@PathVariable long id, @Valid @ModelAttribute("form") EnrolForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			next.addFlashAttribute("enrolledNow", this.enrolling.enrol(id, form.numbers()));
			return "redirect:" + SessionTables.address(id);
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

	@PostMapping("/sessions/{id}/cancel")
	String cancel(@PathVariable long id, @RequestParam String reason, RedirectAttributes next) {
		this.sessions.cancel(id, reason);
		next.addFlashAttribute("done", "session.cancelled");
		return "redirect:" + SessionTables.address(id);
	}

}
