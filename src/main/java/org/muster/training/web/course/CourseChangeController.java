package org.muster.training.web.course;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.stale.StaleForms;
import org.muster.training.service.course.CourseRegister;

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

	private static final String FORM = "courseForm";

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
		model.addAttribute(FORM, StaleForms.opened(CourseForm.of(this.courses.get(code))));
		return PAGE;
	}

	@PostMapping("/courses/{code}/change")
	String change(@PathVariable String code, @Valid @ModelAttribute(FORM) CourseForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		return Submission.of(problems, PAGE, (overtaken) -> StaleForms.show(FORM, overtaken, form,
				CourseForm.of(this.courses.get(code)), model, response), () -> {
					this.courses.change(code, form.seen(), form.facts());
					next.addFlashAttribute("done", "course.changed");
					return "redirect:" + Address.of("courses", code);
				});
	}

}
