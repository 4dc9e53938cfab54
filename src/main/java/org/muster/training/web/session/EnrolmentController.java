package org.muster.training.web.session;

import java.util.Set;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.training.service.session.Enrolling;
import org.muster.training.service.session.GroupEnrolment;
import org.muster.training.service.session.Roll;
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
 * Enrols officers in a session, found by their numbers or by what they have in common,
 * and takes them off its roll.
 */
@Controller
class EnrolmentController {

	private static final String PAGE = "session/show";

	private final SessionPage page;

	private final Enrolling enrolling;

	private final GroupEnrolment groups;

	EnrolmentController(SessionPage page, Enrolling enrolling, GroupEnrolment groups) {
		this.page = page;
		this.enrolling = enrolling;
		this.groups = groups;
	}

	@ModelAttribute
	void session(@PathVariable long id, Model model) {
		this.page.fill(id, model);
	}

	@GetMapping("/sessions/{id}/enrolment")
	String find(@PathVariable long id, GroupForm group, Model model) {
		try {
			String numbers = this.groups.numbers(id, group.unitCode(), group.batchCode(), group.standingIn());
			model.addAttribute("form", new EnrolForm(numbers));
			preview(id, numbers, model);
		}
		catch (BrokenRuleException ex) {
			model.addAttribute("form", EnrolForm.empty());
			model.addAttribute("noGroup", ex.getMessage());
		}
		return PAGE;
	}

	@PostMapping("/sessions/{id}/enrolment")
	String preview(@PathVariable long id, @Valid @ModelAttribute("form") EnrolForm form, BindingResult problems,
			Model model) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			preview(id, form.numbers(), model);
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
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
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

	@PostMapping("/sessions/{id}/unenrolment")
	String unenrol(@PathVariable long id, @RequestParam(defaultValue = "") Set<Long> officer, RedirectAttributes next) {
		try {
			next.addFlashAttribute("unenrolledNow", this.enrolling.unenrol(id, officer));
		}
		catch (BrokenRuleException ex) {
			next.addFlashAttribute("wrong", ex.getMessage());
		}
		return "redirect:" + SessionTables.address(id);
	}

	private void preview(long id, String numbers, Model model) {
		Roll preview = this.enrolling.preview(id, numbers);
		model.addAttribute("preview", preview);
		model.addAttribute("added", SessionTables.roll("to_enrol", preview.added()));
	}

}
