package org.muster.training.web.session.handover;

import java.util.List;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.training.service.session.SessionPlanning;
import org.muster.training.web.form.Refusals;
import org.muster.training.web.session.SessionTables;

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

	private final SessionPlanning planning;

	private final SessionOffer offer;

	SessionPlanController(SessionPlanning planning, SessionOffer offer) {
		this.planning = planning;
		this.offer = offer;
	}

	@GetMapping("/session-plan")
	String ask(HandedOverForm handedOver, Model model) {
		return offer(handedOver, model);
	}

	@PostMapping("/session-plan")
	String offer(HandedOverForm handedOver, Model model) {
		return this.offer.show(handedOver.courseCode(), () -> List.of(handedOver.text()), model);
	}

	@PostMapping(path = "/session-plan", params = "venue")
	String plan(@Valid @ModelAttribute("plan") PlannedForm form, BindingResult problems, Model model,
			RedirectAttributes next) {
		if (!problems.hasErrors()) {
			try {
				long session = this.planning.plan(form.courseCode(), form.session(), form.text());
				next.addFlashAttribute("done", "session.planned-for");
				return "redirect:" + SessionTables.address(session);
			}
			catch (BrokenRuleException ex) {
				Refusals.show(problems, ex);
			}
		}
		this.offer.fill(form.text(), model);
		return SessionOffer.PAGE;
	}

}
