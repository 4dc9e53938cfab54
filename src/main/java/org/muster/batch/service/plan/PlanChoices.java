package org.muster.batch.service.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.plan.PlanQueries;
import org.muster.batch.domain.plan.PlanQueries.Named;
import org.muster.mission.service.Missions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the forms of planning offer to choose.
 */
@Service
@Transactional(readOnly = true)
public class PlanChoices {

	private final PlanQueries plans;

	private final Missions missions;

	private final CourseBook courses;

	PlanChoices(PlanQueries plans, Missions missions, CourseBook courses) {
		this.plans = plans;
		this.missions = missions;
		this.courses = courses;
	}

	/**
	 * The missions.
	 * @return by code and name
	 */
	public List<Named> missions() {
		return this.missions.all()
			.stream()
			.map((mission) -> new Named(mission.id(), mission.code(), mission.name()))
			.toList();
	}

	/**
	 * The contributors.
	 * @return the home service first
	 */
	public List<Named> contributors() {
		return this.plans.contributors();
	}

	/**
	 * The contributor that a form proposes.
	 * @return the first, which is the home service where there is one
	 */
	public @Nullable String home() {
		return this.plans.contributors().stream().map(Named::code).findFirst().orElse(null);
	}

	/**
	 * The batches of a mission.
	 * @param mission its code, {@code null} for all missions
	 * @return by code
	 */
	public List<Named> batches(@Nullable String mission) {
		return this.plans.batches(mission);
	}

	/**
	 * The units.
	 * @return by name
	 */
	public List<Named> units() {
		return this.plans.units();
	}

	/**
	 * The courses and clearances.
	 * @return by title
	 */
	public List<Named> courses() {
		return this.courses.all()
			.stream()
			.map((course) -> new Named(course.id(), course.code(), course.title()))
			.toList();
	}

}
