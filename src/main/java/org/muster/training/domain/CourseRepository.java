package org.muster.training.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The courses and clearances on record.
 */
public interface CourseRepository extends Repository<Course, Long> {

	/**
	 * Finds a course.
	 * @param code the code in any case
	 * @return the course, if there is one
	 */
	Optional<Course> findByCodeIgnoreCase(String code);

}
