package org.muster.training.web.session.handover;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.training.service.session.Enrolling;
import org.muster.training.service.session.Roll;
import org.muster.training.service.session.SessionPlanning;
import org.muster.training.web.form.TrainingChoices;
import org.muster.training.web.form.Refusals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Plans a session for exactly the officers that another page names. That page posts to
 * {@code /session-plan} with {@code course} (a course code in any case, may be empty) and
 * {@code numbers} (service numbers with any separators, at most 10,000), from a form of
 * its own with the CSRF token that {@code th:action} adds. The answer is a form for
 * venue, days and instructor; sending it plans the session and enrols the officers, all
 * or nothing.
 */
@Controller
class SessionPlanController {

	private static final String PAGE = "session/plan";

	private final SessionPlanning planning;

	private final Enrolling enrolling;

	private final TrainingChoices choices;

	SessionPlanController(SessionPlanning planning, Enrolling enrolling, TrainingChoices choices) {
		this.planning = planning;
		this.enrolling = enrolling;
		this.choices = choices;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("courses", this.choices.courses());
	}

	@GetMapping("/session-plan")
	String ask(HandedOverForm handedOver, Model model) {
		return offer(handedOver, model);
	}

	@PostMapping("/session-plan")
	String offer(HandedOverForm handedOver, Model model) {
		Roll roll = this.enrolling.named(handedOver.text());
		model.addAttribute("roll", roll);
		model.addAttribute("plan", PlannedForm.of(handedOver, Math.max(1, roll.added().size())));
		return PAGE;
	}

	@PostMapping(path = "/session-plan", params = "venue")
	String plan(@Valid @ModelAttribute("plan") PlannedForm form, BindingResult problems, Model model,
			RedirectAttributes next) {
		model.addAttribute("roll", this.enrolling.named(form.text()));
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			long session = this.planning.plan(form.courseCode(), form.session(), form.text());
			next.addFlashAttribute("done", "session.planned-for");
			return "redirect:" + Address.of("sessions", String.valueOf(session));
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

}
