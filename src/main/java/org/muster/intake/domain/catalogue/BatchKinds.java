package org.muster.intake.domain.catalogue;

import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.KeyPart;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Rule;

/**
 * Batches and who is on them.
 */
final class BatchKinds {

	private static final int LONGEST_TOUR = 120;

	static final Kind BATCHES = Kind
		.of("batches", "batch", Column.naming("mission", Reference.MISSION).needed(), Column.code("code"),
				Column.words("name").needed(), Column.naming("contributor", Reference.CONTRIBUTOR).needed(),
				Column.people("planned_strength", 0).needed(), Column.day("planned_departure"),
				Column.number("tour_months", 1, LONGEST_TOUR))
		.keyedBy(KeyPart.anyCase("code"))
		.withRules(new Rule("mission", """
				select r.line, r.mission, 'The batch has moved people of another mission or contributor already.'
				from batches_held r
				join batch t on t.id = r.id
				where (t.mission_id, t.contributor_id) <> (r.mission_id, r.contributor_id)
				  and exists (select from movement m where m.batch_id = t.id)
				"""), new Rule("contributor", """
				select r.line, r.contributor, 'The batch has a nominal roll, so it belongs to the home service.'
				from batches_held r
				join contributor c on c.id = r.contributor_id
				where not c.home
				  and exists (select from roll_entry e where e.batch_id = r.id)
				"""));

	static final Kind ROLL = Kind.of("roll", "roll_entry", Column.naming("batch", Reference.BATCH).needed(),
			Column.naming("service_number", Reference.OFFICER).into("officer_id").needed(),
			Column.day("from").into("from_day").needed(), Column.day("until").into("until_day"), Column.words("role"))
		.keyedBy(KeyPart.plain("batch_id", "batch_id"), KeyPart.plain("service_number_id", "officer_id"),
				KeyPart.plain("from", "from_day"))
		.withRules(Periods.endsAfterItBegins("roll"), homeServiceOnly("roll"), new Rule("from", """
				with standing as (
				    select r.id, r.batch_id, r.service_number_id as officer_id, r."from",
				           coalesce(r."until", t.until_day, 'infinity') as "until"
				    from roll_held r
				    left join roll_entry t on t.id = r.id
				    union all
				    select e.id, e.batch_id, e.officer_id, e.from_day, coalesce(e.until_day, 'infinity')
				    from roll_entry e
				    where e.officer_id in (select service_number_id from roll_held)
				      and not exists (select from roll_held r where r.id = e.id)
				)
				select distinct on (r.line) r.line, r."from"::text,
				    format('The officer is on the roll of %s from %s%s already.', b.code, o."from",
				        case when o."until" = 'infinity' then '' else ' until ' || o."until" end)
				from roll_held r
				join standing s on s.id = r.id
				join standing o on o.officer_id = s.officer_id and o.id <> s.id
				join batch b on b.id = o.batch_id
				where s."from" < s."until"
				  and o."from" < o."until"
				  and s."from" < o."until"
				  and o."from" < s."until"
				order by r.line, o."from"
				"""), new Rule("until",
				"""
						select distinct on (r.line) r.line, r."until"::text,
						    format('The officer stands on a manifest of %s, outside these days.', coalesce(m.departed_on, m.arrived_on))
						from roll_held r
						join roll_entry t on t.id = r.id
						join manifest_entry e on e.officer_id = r.service_number_id
						join movement m on m.id = e.movement_id and m.batch_id = r.batch_id
						where r."until" < coalesce(t.until_day, 'infinity')
						  and coalesce(m.departed_on, m.arrived_on, m.planned_on)
						      between r."until" + (case m.direction when 'out' then 0 else 1 end) and coalesce(t.until_day, 'infinity')
						order by r.line, m.effective_on
						"""));

	private BatchKinds() {
	}

	/**
	 * Names stand only on batches of the home service; a partner's officers are numbers.
	 * @param kind the name of the kind
	 * @return the rule
	 */
	static Rule homeServiceOnly(String kind) {
		return new Rule("batch",
				"""
						select r.line, r.batch, format('The batch belongs to %%s; only the home service has names on record.', c.code)
						from %s_held r
						join batch b on b.id = r.batch_id
						join contributor c on c.id = b.contributor_id
						where not c.home
						"""
					.formatted(kind));
	}

}
