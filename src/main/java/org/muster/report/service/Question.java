package org.muster.report.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;

/**
 * What a report is asked about.
 *
 * @param mission the code of the mission
 * @param asOf the day
 * @param batch the code of a batch, where the report is about one
 * @param course the code of a course, where the report is about one
 * @param from the first day of a period, where the report is about one
 * @param until the last day of a period, or the last day of a look ahead
 */
public record Question(String mission, AsOf asOf, @Nullable String batch, @Nullable String course,
		@Nullable LocalDate from, @Nullable LocalDate until) {

	/**
	 * The batch that has to be named.
	 * @return its code
	 * @throws BrokenRuleException if none is
	 */
	public String requiredBatch() {
		return required("batch", this.batch, "Choose a batch.");
	}

	/**
	 * The course that has to be named.
	 * @return its code
	 * @throws BrokenRuleException if none is
	 */
	public String requiredCourse() {
		return required("course", this.course, "Choose a course.");
	}

	/**
	 * The first day of the period.
	 * @param otherwise the day taken where none is given
	 * @return the day
	 * @throws BrokenRuleException if the period ends before it begins
	 */
	public LocalDate firstDay(LocalDate otherwise) {
		LocalDate first = (this.from != null) ? this.from : otherwise;
		BrokenRuleException.require(!lastDay(this.asOf.day()).isBefore(first), "until",
				"The period ends before it begins.");
		return first;
	}

	/**
	 * The last day of the period.
	 * @param otherwise the day taken where none is given
	 * @return the day
	 */
	public LocalDate lastDay(LocalDate otherwise) {
		return (this.until != null) ? this.until : otherwise;
	}

	/**
	 * The parameters of its address, without the day.
	 * @return those given, in their order
	 */
	public Map<String, Object> given() {
		Map<String, Object> given = new LinkedHashMap<>();
		put(given, "batch", this.batch);
		put(given, "course", this.course);
		put(given, "from", this.from);
		put(given, "until", this.until);
		return given;
	}

	private static void put(Map<String, Object> given, String name, @Nullable Object value) {
		if (value != null) {
			given.put(name, value);
		}
	}

	private static String required(String field, @Nullable String value, String message) {
		if (value == null) {
			throw new BrokenRuleException(field, message);
		}
		return value;
	}

}
