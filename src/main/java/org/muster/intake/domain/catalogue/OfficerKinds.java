package org.muster.intake.domain.catalogue;

import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.KeyPart;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Rule;
import org.muster.intake.domain.kind.Timeline;

/**
 * Units and officers.
 */
final class OfficerKinds {

	static final Kind UNITS = Kind
		.of("units", "unit", Column.code("code"), Column.words("name").needed(),
				Column.naming("parent", Reference.UNIT), Column.flag("women_only"), Column.people("floor", 0))
		.keyedBy(KeyPart.anyCase("code"))
		// A parent may stand anywhere in the same file.
		.completedBy("""
				update units_held r
				set parent_id = p.id
				from units_held p
				where r.parent_id is null
				  and lower(p.code) = lower(r.parent)
				""")
		.withRules(new Rule("parent",
				"""
						with recursive tree as (
						    select r.id, coalesce(r.parent_id, t.parent_id) as parent_id
						    from units_held r
						    left join unit t on t.id = r.id
						    union all
						    select t.id, t.parent_id from unit t where not exists (select from units_held r where r.id = t.id)
						), above as (
						    select id as start, parent_id from tree where parent_id is not null
						    union
						    select a.start, t.parent_id from above a join tree t on t.id = a.parent_id where t.parent_id is not null
						)
						select r.line, r.parent, 'A unit cannot be its own ancestor.'
						from units_held r
						join above a on a.start = r.id and a.parent_id = r.id
						where r.parent is not null
						"""));

	/**
	 * A new officer serves in the unit, with the status, from the day of enlistment on,
	 * or since before the records; a day of enlistment that is learnt later moves
	 * neither. Of an officer who died in mission an older file has nothing to say.
	 */
	static final Kind OFFICERS = Kind
		.of("officers", "officer", Column.code("service_number"), Column.words("surname").needed(),
				Column.words("other_names"), Column.words("rank").needed(), Column.oneOf("sex", "F", "M").needed(),
				Column.day("date_of_birth"), Column.naming("unit", Reference.UNIT).elsewhere().needed(),
				Column.day("enlisted_on"),
				Column.oneOf("status", "active", "suspended", "on_leave", "retired", "deceased").elsewhere())
		.keyedBy(new KeyPart("service_number_key(r.\"service_number\")", "t.service_number_key"))
		.withTimelines(new Timeline("officer_posting", "officer_id", "unit_id", "unit_id", "null", "r.enlisted_on"),
				new Timeline("officer_status", "officer_id", "status", "status", "'active'", "r.enlisted_on"))
		.completedBy("""
				update officers_held r
				set status = null
				from manifest_entry e
				join movement m on m.id = e.movement_id and m.direction = 'death' and m.effective_on is not null
				where e.officer_id = r.id
				  and r.status is not null
				""")
		.withRules(
				new Rule("unit",
						"""
								select r.line, r.unit, format('The last day of the unit %s was %s. Name another unit, or leave the row out.',
								    u.code, u.last_day)
								from officers_held r
								join unit u on u.id = r.unit_id and u.last_day is not null
								"""),
				new Rule("service_number",
						"""
								select r.line, r.service_number, format(
								    'Two records of one person were merged, and %s is the former number of officer %s. Write that number, or leave the row out.',
								    m.service_number, o.service_number)
								from officers_held r
								join officer_merge m on m.service_number_key = service_number_key(r.service_number)
								join officer o on o.id = m.officer_id
								"""),
				new Rule("service_number", """
						select r.line, r.service_number, format('A service number is written like this: %s.', p.words)
						from officers_held r
						cross join service_number_pattern p
						where r.is_new
						  and service_number_is_written_otherwise(r.service_number)
						"""), new Rule("date_of_birth", """
						select r.line, r.date_of_birth::text, 'The day of birth is in the future.'
						from officers_held r
						where r.date_of_birth > :today
						"""),
				new Rule("enlisted_on",
						"""
								select r.line, coalesce(r.enlisted_on, r.date_of_birth)::text, 'The officer enlists after being born.'
								from officers_held r
								left join officer t on t.id = r.id
								where coalesce(r.enlisted_on, t.enlisted_on) <= coalesce(r.date_of_birth, t.date_of_birth)
								"""),
				new Rule("date_of_birth", """
						select r.line, r.date_of_birth::text,
						    format('A completion of %s would be before the birth.', min(c.completed_on))
						from officers_held r
						join completion c on c.officer_id = r.id
						where not r.is_new
						  and c.completed_on < r.date_of_birth
						group by r.line, r.date_of_birth
						"""));

	private OfficerKinds() {
	}

}
