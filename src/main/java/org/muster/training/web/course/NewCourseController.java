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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sets up courses and clearances.
 */
@Controller
class NewCourseController {

	private static final String PAGE = "course/new";

	private final CourseRegister courses;

	NewCourseController(CourseRegister courses) {
		this.courses = courses;
	}

	@GetMapping("/new-course")
	String ask(Model model) {
		model.addAttribute("courseForm", NewCourseForm.empty());
		return PAGE;
	}

	@PostMapping("/courses")
	String open(@Valid @ModelAttribute("courseForm") NewCourseForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.courses.open(form.codeGiven(), form.facts(), form.validity());
			next.addFlashAttribute("done", "course.opened");
			return "redirect:" + Address.of("courses", form.codeGiven());
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

}
