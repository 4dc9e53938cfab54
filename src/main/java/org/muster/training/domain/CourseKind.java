package org.muster.training.domain;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

/**
 * What a completion proves: a training course, or a clearance of one of four kinds.
 */
public enum CourseKind {

	/** A training course. */
	COURSE,

	/** Medical clearance. */
	MEDICAL,

	/** Conduct and human-rights vetting. */
	VETTING,

	/** A document such as a passport. */
	DOCUMENT,

	/** Assessment for mission service. */
	ASSESSMENT;

	/**
	 * Whether it is a clearance rather than a training course.
	 * @return false for training courses only
	 */
	public boolean isClearance() {
		return this != COURSE;
	}

	@Converter(autoApply = true)
	static class Words extends WordConverter<CourseKind> {

		Words() {
			super(CourseKind.class);
		}

	}

}
