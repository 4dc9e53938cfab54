package org.muster.training.domain;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The courses and clearances on record.
 */
public interface CourseRepository extends Repository<Course, Long> {

	/**
	 * Sets up a course.
	 * @param course the new course
	 * @return the course with its key
	 */
	Course save(Course course);

	/**
	 * Writes a change down at once.
	 * @param course the changed course
	 * @return the course
	 */
	Course saveAndFlush(Course course);

	/**
	 * Finds a course.
	 * @param code the code in any case
	 * @return the course, if there is one
	 */
	Optional<Course> findByCodeIgnoreCase(String code);

}
