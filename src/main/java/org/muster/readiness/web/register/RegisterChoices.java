package org.muster.readiness.web.register;

import java.util.List;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.officer.web.OfficerChoices;
import org.muster.readiness.domain.register.CourseTitle;
import org.muster.readiness.service.register.Register;
import org.muster.shared.web.form.Option;

import org.springframework.stereotype.Component;

/**
 * What the filters of the register offer.
 */
@Component
class RegisterChoices {

	private static final List<String> STATUSES = List.of("active", "suspended", "on_leave", "retired", "deceased");

	private static final List<String> TRAINING = List.of("current", "lapsed", "never");

	private final Register register;

	private final OfficerChoices officers;

	private final Missions missions;

	RegisterChoices(Register register, OfficerChoices officers, Missions missions) {
		this.register = register;
		this.officers = officers;
		this.missions = missions;
	}

	Choices all() {
		return new Choices(this.officers.unitsEver(), this.officers.ranks(), STATUSES,
				this.register.courses().stream().map(RegisterChoices::option).toList(), TRAINING,
				this.missions.all().stream().map(RegisterChoices::option).toList());
	}

	private static Option option(CourseTitle course) {
		return new Option(course.code(), course.title());
	}

	private static Option option(MissionSummary mission) {
		return new Option(mission.code(), mission.name());
	}

	/**
	 * The values of each filter.
	 *
	 * @param units the tree of units, those below others set in
	 * @param ranks the ranks on record
	 * @param statuses the words of statuses
	 * @param courses courses and clearances
	 * @param training the words of how one stands in a course
	 * @param missions the missions
	 */
	record Choices(List<Option> units, List<String> ranks, List<String> statuses, List<Option> courses,
			List<String> training, List<Option> missions) {

	}

}
