package org.muster.readiness.service.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.muster.batch.service.plan.CourseBook;
import org.muster.batch.service.roll.ReadyOfficers;
import org.muster.readiness.domain.planning.PlanningQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the planning of batches who is ready and who is current.
 */
@Service
@Transactional(readOnly = true)
class PlanningAnswers implements CourseBook, ReadyOfficers {

	private final PlanningQueries queries;

	PlanningAnswers(PlanningQueries queries) {
		this.queries = queries;
	}

	@Override
	public List<Course> all() {
		return this.queries.courses()
			.stream()
			.map((course) -> new Course(course.id(), course.code(), course.title()))
			.toList();
	}

	@Override
	public Set<Long> current(long courseId, Collection<Long> officerIds, LocalDate day) {
		return this.queries.current(courseId, officerIds, day);
	}

	@Override
	public Set<Long> among(long missionId, Collection<Long> officerIds, LocalDate day) {
		return this.queries.ready(missionId, officerIds, day);
	}

}
