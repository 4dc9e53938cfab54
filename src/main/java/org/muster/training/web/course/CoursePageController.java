package org.muster.training.web.course;

import java.time.LocalDate;

import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.training.domain.course.CourseDetail;
import org.muster.training.service.course.CourseRegister;
import org.muster.training.service.requirement.Requirements;
import org.muster.training.web.form.TrainingChoices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a course or clearance: how long it is valid, who requires it, and how the
 * officers stand in it.
 */
@Controller
class CoursePageController {

	private final CourseRegister courses;

	private final Requirements requirements;

	private final TrainingChoices choices;

	CoursePageController(CourseRegister courses, Requirements requirements, TrainingChoices choices) {
		this.courses = courses;
		this.choices = choices;
		this.requirements = requirements;
	}

	@GetMapping("/courses/{code}")
	String show(@PathVariable String code, AsOf asOf, Model model) {
		CourseDetail course = this.courses.get(code);
		LocalDate day = asOf.day();
		model.addAttribute("course", course);
		model.addAttribute("day", new DayInView(asOf, Address.of("courses", course.code()).with("asOf", day)));
		model.addAttribute("validities", CourseTables.validities(this.courses.validities(course.id())));
		model.addAttribute("requirements", CourseTables.requirements(this.requirements.ofCourse(course.id()), day));
		model.addAttribute("names",
				Address.of("officers").with("status", "active").with("course", course.code()).with("asOf", day));
		model.addAttribute("units", this.choices.units());
		model.addAttribute("currency", this.courses.currency(course.id(), day));
		return "course/show";
	}

}
