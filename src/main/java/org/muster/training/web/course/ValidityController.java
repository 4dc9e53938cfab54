package org.muster.training.web.course;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.training.domain.course.CourseDetail;
import org.muster.training.service.course.CourseRegister;
import org.muster.training.web.form.Refusals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Gives a course or clearance a new validity from a day on.
 */
@Controller
class ValidityController {

	private static final String PAGE = "course/validity";

	private final CourseRegister courses;

	ValidityController(CourseRegister courses) {
		this.courses = courses;
	}

	@ModelAttribute
	void course(@PathVariable String code, Model model) {
		CourseDetail course = this.courses.get(code);
		model.addAttribute("course", course);
		model.addAttribute("validities", CourseTables.validities(this.courses.validities(course.id())));
	}

	@GetMapping("/courses/{code}/validity")
	String ask(Model model) {
		model.addAttribute("courseForm", ValidityForm.empty());
		return PAGE;
	}

	@PostMapping("/courses/{code}/validity")
	String change(@PathVariable String code, @Valid @ModelAttribute("courseForm") ValidityForm form,
			BindingResult problems, RedirectAttributes next) {
		try {
			this.courses.changeValidity(code, form.validity(), form.firstDay());
			next.addFlashAttribute("done", "course.validity.changed");
			return "redirect:" + Address.of("courses", code);
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

}
