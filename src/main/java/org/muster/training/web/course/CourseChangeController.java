package org.muster.training.web.course;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
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
 * Changes a course or clearance.
 */
@Controller
class CourseChangeController {

	private static final String PAGE = "course/change";

	private final CourseRegister courses;

	CourseChangeController(CourseRegister courses) {
		this.courses = courses;
	}

	@ModelAttribute
	void course(@PathVariable String code, Model model) {
		model.addAttribute("course", this.courses.get(code));
	}

	@GetMapping("/courses/{code}/change")
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("courseForm", CourseForm.of(this.courses.get(code)));
		return PAGE;
	}

	@PostMapping("/courses/{code}/change")
	String change(@PathVariable String code, @Valid @ModelAttribute("courseForm") CourseForm form,
			BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.courses.change(code, form.openedWith(), form.facts());
			next.addFlashAttribute("done", "course.changed");
			return "redirect:" + Address.of("courses", code);
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

}
