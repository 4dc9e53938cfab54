package org.muster.training.service.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.Course;
import org.muster.training.domain.CourseRepository;
import org.muster.training.domain.course.CourseDetail;
import org.muster.training.domain.course.CourseDetails;
import org.muster.training.domain.course.Currency;
import org.muster.training.domain.course.ValidityRow;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up courses and clearances and changes them. None is ever removed: history needs
 * it.
 */
@Service
@Transactional
public class CourseRegister {

	private final CourseRepository courses;

	private final CourseDetails details;

	private final Clock clock;

	CourseRegister(CourseRepository courses, CourseDetails details, Clock clock) {
		this.courses = courses;
		this.details = details;
		this.clock = clock;
	}

	/**
	 * One course.
	 * @param code in any case
	 * @return the course
	 * @throws MissingException if there is none with that code
	 */
	@Transactional(readOnly = true)
	public CourseDetail get(String code) {
		return this.details.find(code).orElseThrow(CourseRegister::missing);
	}

	/**
	 * How long the passes of a course are valid.
	 * @param courseId the course
	 * @return in order of time
	 */
	@Transactional(readOnly = true)
	public List<ValidityRow> validities(long courseId) {
		return this.details.validities(courseId);
	}

	/**
	 * How the active officers stand in a course.
	 * @param courseId the course
	 * @param day the day
	 * @return the counts
	 */
	@Transactional(readOnly = true)
	public Currency currency(long courseId, LocalDate day) {
		return this.details.currency(courseId, day);
	}

	/**
	 * Sets up a course.
	 * @param code unique regardless of case
	 * @param facts what is set of it
	 * @param months how long a pass is valid, {@code null} for ever
	 * @throws BrokenRuleException if the code is taken or a rule forbids it
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void open(String code, CourseFacts facts, @Nullable Integer months) {
		BrokenRuleException.require(this.details.find(code).isEmpty(), "code",
				"Another course or clearance has that code.");
		Course course = new Course(code, facts.title(), facts.kind(), facts.hours(), months);
		course.demandFourEyes(facts.fourEyes());
		this.courses.save(course);
	}

	/**
	 * Changes a course.
	 * @param code in any case
	 * @param version what the form was opened with
	 * @param facts what is set of it
	 * @throws BrokenRuleException if a rule forbids it
	 * @throws org.muster.shared.persistence.ChangedMeanwhileException if somebody else
	 * was faster
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void change(String code, int version, CourseFacts facts) {
		Course course = course(code);
		course.requireVersion(version);
		course.change(facts.title(), facts.kind(), facts.hours());
		course.demandFourEyes(facts.fourEyes());
	}

	/**
	 * Changes how long passes won from a day on are valid. Passes won before keep theirs.
	 * @param code in any case
	 * @param months how long a pass is valid, {@code null} for ever
	 * @param from the first day of the new rule
	 * @throws BrokenRuleException if the day is over, or not after the rule before
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void changeValidity(String code, @Nullable Integer months, LocalDate from) {
		BrokenRuleException.require(!from.isBefore(LocalDate.now(this.clock)), "from",
				"A new validity begins today or later: it never rewrites the past.");
		Course course = course(code);
		course.endValidity(from);
		this.courses.saveAndFlush(course).changeValidity(months, from);
	}

	private Course course(String code) {
		return this.courses.findByCodeIgnoreCase(code).orElseThrow(CourseRegister::missing);
	}

	private static MissingException missing() {
		return new MissingException("There is no course with that code.");
	}

}
