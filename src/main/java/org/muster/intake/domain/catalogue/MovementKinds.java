package org.muster.intake.domain.catalogue;

import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.KeyPart;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Rule;

/**
 * Movements of people and the counts of them that missions return.
 */
final class MovementKinds {

	private static final String DAY_OR_NONE = "coalesce(%s, 'infinity')";

	/**
	 * The days of a movement are learnt one after the other. A row whose key is not on
	 * record goes on with the movement that differs from it only in days which the one
	 * knows and the other does not yet: the same departure without arrival, or the same
	 * planned day without departure. An older file sent again finds its movement in the
	 * same way, so that it makes no second one. Rows with a key on record come first, and
	 * each movement is taken by one row.
	 */
	private static final String GO_ON = """
			with fitting as (
			    select r.line, m.id,
			           row_number() over (partition by m.id order by r.line) as by_row,
			           row_number() over (partition by r.line order by m.id) as by_record
			    from movements_held r
			    join movement m
			      on m.mission_id = r.mission_id
			     and m.contributor_id = r.contributor_id
			     and coalesce(m.batch_id, 0) = coalesce(r.batch_id, 0)
			     and m.direction = r.direction
			     and coalesce(lower(m.carrier), '') = coalesce(lower(r.carrier), '')
			     and (m.departed_on = r.departed_on and num_nonnulls(m.arrived_on, r.arrived_on) = 1
			          or m.planned_on = r.planned_on
			             and (num_nonnulls(m.departed_on, m.arrived_on) = 0)
			                 <> (num_nonnulls(r.departed_on, r.arrived_on) = 0))
			    where r.is_new
			      and not exists (select from movements_held x where x.id = m.id)
			)
			update movements_held r
			set id = f.id, is_new = false
			from fitting f
			where f.line = r.line
			  and f.by_row = 1
			  and f.by_record = 1
			""";

	static final Kind MOVEMENTS = Kind
		.of("movements", "movement", Column.naming("mission", Reference.MISSION).needed(),
				Column.naming("contributor", Reference.CONTRIBUTOR).needed(), Column.naming("batch", Reference.BATCH),
				direction(), Column.day("planned_on"), Column.day("departed_on"), Column.day("arrived_on"),
				Column.people("number", 1).into("reported_number").needed(), Column.qualifier(), reason(),
				Column.words("origin"), Column.words("destination"), Column.words("carrier"), Column.words("source"))
		.keyedBy(KeyPart.plain("mission_id", "mission_id"), KeyPart.plain("contributor_id", "contributor_id"),
				KeyPart.form("coalesce(%s, 0)", "batch_id", "batch_id"), KeyPart.plain("direction", "direction"),
				KeyPart.form(DAY_OR_NONE, "departed_on", "departed_on"),
				KeyPart.form(DAY_OR_NONE, "arrived_on", "arrived_on"),
				KeyPart.form("coalesce(lower(%s), '')", "carrier", "carrier"))
		.completedBy(GO_ON)
		.withRules(arrivesAfterDeparting("movements"), reasonOnlyForHome("movements"), new Rule("batch", """
				select r.line, r.batch, format('The batch belongs to mission %s and contributor %s.', m.code, c.code)
				from movements_held r
				join batch b on b.id = r.batch_id
				join mission m on m.id = b.mission_id
				join contributor c on c.id = b.contributor_id
				where (b.mission_id, b.contributor_id) <> (r.mission_id, r.contributor_id)
				"""));

	static final Kind STRENGTH_RETURNS = Kind
		.of("strength_returns", "strength_return", Column.naming("mission", Reference.MISSION).needed(),
				Column.naming("contributor", Reference.CONTRIBUTOR).needed(), Column.day("as_of").needed(),
				Column
					.oneOf("kind", "formed_police_unit", "individual_police", "troops", "experts", "staff_officers",
							"other")
					.needed(),
				Column.people("women", 0), Column.people("men", 0), Column.people("total", 0).needed(),
				Column.words("source"))
		.keyedBy(KeyPart.plain("mission_id", "mission_id"), KeyPart.plain("contributor_id", "contributor_id"),
				KeyPart.plain("kind", "kind"), KeyPart.plain("as_of", "as_of"))
		.withRules(new Rule("total", """
				select r.line, r.total::text, format('The total of %s does not fit %s women and %s men.', r.total,
				    coalesce(n.women::text, 'unknown'), coalesce(n.men::text, 'unknown'))
				from strength_returns_held r
				left join strength_return t on t.id = r.id
				cross join lateral (select coalesce(r.women, t.women) as women, coalesce(r.men, t.men) as men) n
				where coalesce(n.women, 0)::bigint + coalesce(n.men, 0) > r.total
				   or n.women::bigint + n.men <> r.total
				"""));

	private MovementKinds() {
	}

	static Column direction() {
		return Column.oneOf("direction", "out", "home", "death").needed();
	}

	static Column reason() {
		return Column.oneOf("reason", "end_of_tour", "medical", "disciplinary", "compassionate");
	}

	static Rule arrivesAfterDeparting(String kind) {
		return new Rule("arrived_on", """
				select r.line, r.arrived_on::text, format('The arrival is before the departure on %%s.', r.departed_on)
				from %s_held r
				where r.arrived_on < r.departed_on
				""".formatted(kind));
	}

	static Rule reasonOnlyForHome(String kind) {
		return new Rule("reason", """
				select r.line, r.reason, 'Only the way home has a reason.'
				from %s_held r
				where r.reason is not null
				  and r.direction <> 'home'
				""".formatted(kind));
	}

}
