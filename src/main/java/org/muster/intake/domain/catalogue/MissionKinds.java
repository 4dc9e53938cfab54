package org.muster.intake.domain.catalogue;

import org.muster.intake.domain.cell.CodeCell;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.KeyPart;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Rule;

/**
 * Missions, contributors and mandates.
 */
final class MissionKinds {

	static final Kind MISSIONS = Kind
		.of("missions", "mission", Column.code("code"), Column.words("name").needed(),
				Column.naming("host_country", Reference.COUNTRY).into("host_country").needed(),
				Column.naming("lead_country", Reference.COUNTRY).into("lead_country"))
		.keyedBy(KeyPart.anyCase("code"));

	static final Kind CONTRIBUTORS = Kind
		.of("contributors", "contributor", Column.code("code").as(CodeCell.COUNTRY_OR_FREE),
				Column.words("name").needed(), Column.flag("home"), Column.flag("collective"))
		.keyedBy(KeyPart.anyCase("code"))
		.withRules(new Rule("code", """
				select r.line, r.code, 'A contributor is a country (ISO 3166-1 alpha-2), or collective is true.'
				from contributors_held r
				left join contributor t on t.id = r.id
				where not coalesce(r.collective, t.collective, false)
				  and not exists (select from country c where c.code = r.code)
				"""), new Rule("collective", """
				select r.line, 'true', 'The home service is one country, never a collective.'
				from contributors_held r
				left join contributor t on t.id = r.id
				where coalesce(r.home, t.home, false)
				  and coalesce(r.collective, t.collective, false)
				"""), new Rule("home", """
				select r.line, 'true', format('There is one home service, and it is %s already.', other.code)
				from contributors_held r
				cross join lateral (
				    select h.code from contributors_held h where h.home and h.line < r.line
				    union all
				    select c.code
				    from contributor c
				    where c.home
				      and c.id <> r.id
				      and not exists (select from contributors_held h where h.id = c.id and not h.home)
				    limit 1
				) other
				where r.home
				"""));

	static final Kind MANDATES = Kind
		.of("mandates", "mandate", Column.naming("mission", Reference.MISSION).needed(),
				Column.words("instrument").needed(),
				Column.oneOf("authority", "un_authorised", "un_operation").needed(), Column.day("adopted_on"),
				Column.day("from").into("from_day").needed(), Column.day("until").into("until_day").needed(),
				Column.people("authorised_strength", 0).needed(), Column.qualifier(), Column.words("source"))
		.keyedBy(KeyPart.plain("mission_id", "mission_id"), KeyPart.anyCase("instrument"))
		.withRules(Periods.endsAfterItBegins("mandates"), new Rule("from", """
				with standing as (
				    select r.mission_id, r.instrument, r."from", r."until", r.id from mandates_held r
				    union all
				    select m.mission_id, m.instrument, m.from_day, m.until_day, m.id
				    from mandate m
				    where not exists (select from mandates_held r where r.id = m.id)
				)
				select distinct on (r.line) r.line, r."from"::text,
				    format('The mandate overlaps that of %s, from %s until %s.', o.instrument, o."from", o."until")
				from mandates_held r
				join standing o on o.mission_id = r.mission_id and o.id <> r.id
				where r."from" < r."until"
				  and o."from" < o."until"
				  and r."from" < o."until"
				  and o."from" < r."until"
				order by r.line, o."from"
				"""));

	private MissionKinds() {
	}

}
