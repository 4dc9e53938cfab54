package org.muster.training.service;

import java.time.LocalDate;
import java.util.List;

import org.muster.training.domain.CourseQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what can be completed.
 */
@Service
@Transactional(readOnly = true)
public class Courses {

	private final CourseQueries queries;

	Courses(CourseQueries queries) {
		this.queries = queries;
	}

	/**
	 * All courses and clearances with how many officers are current in each.
	 * @param day the day
	 * @return courses first, then clearances
	 */
	public List<CourseQueries.Row> currentOn(LocalDate day) {
		return this.queries.currentOn(day);
	}

}
