package org.muster.batch.service.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What planning asks about courses. The feature that knows completions answers.
 */
public interface CourseBook {

	/**
	 * The courses and clearances on record.
	 * @return by title
	 */
	List<Course> all();

	/**
	 * Who of some officers is current in a course.
	 * @param courseId the course
	 * @param officerIds the officers
	 * @param day the day
	 * @return those who are
	 */
	Set<Long> current(long courseId, Collection<Long> officerIds, LocalDate day);

	/**
	 * A course or clearance.
	 *
	 * @param id its key
	 * @param code its code
	 * @param title its title
	 */
	record Course(long id, String code, String title) {

	}

}
