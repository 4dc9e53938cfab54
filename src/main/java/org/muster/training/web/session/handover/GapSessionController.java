package org.muster.training.web.session.handover;

import org.muster.shared.AsOf;
import org.muster.training.service.course.CourseRegister;
import org.muster.training.service.group.Groups;
import org.muster.training.web.session.GroupForm;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Plans a session of a course for the active officers who are not current in it.
 */
@Controller
class GapSessionController {

	private final CourseRegister courses;

	private final Groups groups;

	private final SessionOffer offer;

	GapSessionController(CourseRegister courses, Groups groups, SessionOffer offer) {
		this.courses = courses;
		this.groups = groups;
		this.offer = offer;
	}

	@GetMapping("/courses/{code}/gap-session")
	String plan(@PathVariable String code, GroupForm group, AsOf asOf, Model model) {
		long course = this.courses.get(code).id();
		return this.offer.show(code, () -> this.groups.serviceNumbers(course, group.unitCode(), group.batchCode(),
				group.standingIn(), asOf.day()), model);
	}

}
