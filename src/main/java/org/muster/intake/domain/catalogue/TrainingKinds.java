package org.muster.intake.domain.catalogue;

import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.KeyPart;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Rule;
import org.muster.intake.domain.kind.Timeline;

/**
 * Courses, what missions require of them, and their completions.
 */
final class TrainingKinds {

	private static final int LONGEST_VALIDITY = 1200;

	/** Another validity later holds from today on: a new rule never rewrites the past. */
	static final Kind COURSES = Kind
		.of("courses", "course", Column.code("code"), Column.words("title").needed(),
				Column.oneOf("kind", "course", "medical", "vetting", "document", "assessment").otherwise("'course'"),
				Column.number("validity_months", 1, LONGEST_VALIDITY).elsewhere(), Column.people("hours", 1))
		.keyedBy(KeyPart.anyCase("code"))
		.withTimelines(new Timeline("course_validity", "course_id", "months", "validity_months", "null", "null::date"));

	static final Kind REQUIREMENTS = Kind
		.of("requirements", "requirement", Column.naming("mission", Reference.MISSION).needed(),
				Column.naming("course", Reference.COURSE).needed(), Column.naming("unit", Reference.UNIT),
				Column.flag("critical"), Column.day("from").into("from_day").needed(),
				Column.day("until").into("until_day"))
		.keyedBy(KeyPart.plain("mission_id", "mission_id"), KeyPart.plain("course_id", "course_id"),
				KeyPart.form("coalesce(%s, 0)", "unit_id", "unit_id"), KeyPart.plain("from", "from_day"))
		.withRules(Periods.endsAfterItBegins("requirements"));

	static final Kind COMPLETIONS = Kind
		.of("completions", "completion", Column.naming("service_number", Reference.OFFICER).into("officer_id").needed(),
				Column.naming("course", Reference.COURSE).needed(), Column.day("completed_on").needed(),
				Column.oneOf("result", "passed", "failed", "incomplete").otherwise("'passed'"),
				Column.words("certificate_number"), Column.words("venue"), Column.words("source"))
		.keyedBy(KeyPart.plain("service_number_id", "officer_id"), KeyPart.plain("course_id", "course_id"),
				KeyPart.plain("completed_on", "completed_on"))
		.withRules(
				new Rule("completed_on",
						"""
								select r.line, r.completed_on::text, format('A completion cannot be in the future; today is %s.', :today)
								from completions_held r
								where r.completed_on > :today
								"""),
				new Rule("completed_on", """
						select r.line, r.completed_on::text, 'The officer was not yet born on that day.'
						from completions_held r
						join officer o on o.id = r.service_number_id
						where r.completed_on < o.date_of_birth
						"""), new Rule("service_number",
						"""
								select r.line, r.service_number, 'Your account records only for officers of its units.'
								from completions_held r
								where r.service_number_id in (
								    select o from officers_out_of_reach(array(select service_number_id from completions_held)) o)
								"""));

	private TrainingKinds() {
	}

}
