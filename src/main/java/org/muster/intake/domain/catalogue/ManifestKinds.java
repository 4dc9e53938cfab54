package org.muster.intake.domain.catalogue;

import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.KeyPart;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Kind.Derived;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Rule;

/**
 * Manifests: who is on a movement by name.
 */
final class ManifestKinds {

	/**
	 * A movement that departed gets its day of arrival when a file names it for every
	 * officer of its manifest; where only some of them arrived, they stand on a movement
	 * of their own.
	 */
	private static final String ARRIVE = """
			with arrived as (
			    select m.id, min(s.arrived_on) as arrived_on
			    from movement m
			    join batch b on b.id = m.batch_id
			    join manifest_entry e on e.movement_id = m.id
			    join officer o on o.id = e.officer_id
			    left join manifests_staged s
			      on s.faults is null
			     and lower(s.batch) = lower(b.code)
			     and s.direction = m.direction
			     and s.departed_on = m.departed_on
			     and s.arrived_on >= s.departed_on
			     and service_number_key(s.service_number) = o.service_number_key
			    where m.arrived_on is null
			      and lower(b.code) in (select lower(batch) from manifests_staged)
			    group by m.id
			    having count(s.line) = count(*) and min(s.arrived_on) = max(s.arrived_on)
			), changed as (
			    update movement m
			    set arrived_on = a.arrived_on
			    from arrived a
			    where m.id = a.id
			      and not exists (
			          select
			          from movement n
			          where n.batch_id = m.batch_id
			            and n.direction = m.direction
			            and n.departed_on = m.departed_on
			            and n.arrived_on = a.arrived_on)
			    returning m.id, m.version
			)
			insert into written (table_name, record_id, version) select 'movement', id, version from changed
			""";

	/** Who died in mission, and when, by the new rows. */
	private static final String DIED = """
			died as (
			    select r.service_number_id as officer_id, coalesce(r.departed_on, r.arrived_on) as day
			    from manifests_held r
			    where r.is_new
			      and r.direction = 'death'
			)""";

	/** Whatever status an officer had ends with death, and none begins after it. */
	private static final String ENDS = """
			with %s, changed as (
			    update officer_status s
			    set until_day = case when s.from_day >= d.day then s.until_day else d.day end,
			        status = case when s.from_day >= d.day then 'deceased' else s.status end
			    from died d
			    where s.officer_id = d.officer_id
			      and s.status <> 'deceased'
			      and coalesce(s.until_day, 'infinity') > d.day
			    returning s.id, s.version
			)
			insert into written (table_name, record_id, version) select 'officer_status', id, version from changed
			""".formatted(DIED);

	private static final String DECEASED = """
			with %s, added as (
			    insert into officer_status (officer_id, status, from_day, until_day)
			    select d.officer_id, 'deceased', d.day, (
			        select min(s.from_day) from officer_status s where s.officer_id = d.officer_id and s.from_day > d.day)
			    from died d
			    where d.day is not null
			      and not exists (
			          select
			          from officer_status s
			          where s.officer_id = d.officer_id and daterange(s.from_day, s.until_day) @> d.day)
			    returning id
			)
			insert into made (table_name, ids)
			select 'officer_status', range_agg(int8range(id, id, '[]')) from added having count(*) > 0
			"""
		.formatted(DIED);

	/**
	 * A row stands on the movement of its batch, direction and days: the one that has the
	 * officer already, else the one without a carrier, else the only one, else a new one.
	 * A row without a day of arrival, from an older file, stands where its officer stands
	 * since the arrival is known.
	 */
	static final Kind MANIFESTS = Kind
		.of("manifests", "manifest_entry", Column.naming("batch", Reference.BATCH).elsewhere().needed(),
				Column.naming("service_number", Reference.OFFICER).into("officer_id").needed(),
				MovementKinds.direction().elsewhere(), Column.day("departed_on").elsewhere(),
				Column.day("arrived_on").elsewhere(), MovementKinds.reason())
		.keyedBy(KeyPart.plain("movement_id", "movement_id"), KeyPart.plain("service_number_id", "officer_id"))
		.preparedBy(ARRIVE, """
				with added as (
				insert into movement (mission_id, contributor_id, batch_id, direction, departed_on, arrived_on)
				select distinct b.mission_id, b.contributor_id, b.id, s.direction, s.departed_on, s.arrived_on
				from manifests_staged s
				join batch b on lower(b.code) = lower(s.batch)
				join contributor c on c.id = b.contributor_id and c.home
				where s.faults is null
				  and (s.arrived_on < s.departed_on) is not true
				  and not exists (
				      select
				      from movement m
				      where m.batch_id = b.id
				        and m.direction = s.direction
				        and m.departed_on is not distinct from s.departed_on
				        and m.arrived_on is not distinct from s.arrived_on)
				  and not exists (
				      select
				      from movement m
				      join manifest_entry e on e.movement_id = m.id
				      join officer o on o.id = e.officer_id
				      where s.arrived_on is null
				        and m.batch_id = b.id
				        and m.direction = s.direction
				        and m.departed_on = s.departed_on
				        and o.service_number_key = service_number_key(s.service_number))
				returning id)
				insert into written (table_name, record_id, version) select 'movement', id, 0 from added
				""")
		.deriving(new Derived("movement_id", """
				(
				    select m.id
				    from movement m
				    left join manifest_entry e on e.movement_id = m.id and e.officer_id = service_number_ref.id
				    where m.batch_id = batch_ref.id
				      and m.direction = s.direction
				      and m.departed_on is not distinct from s.departed_on
				      and (m.arrived_on is not distinct from s.arrived_on
				           or s.arrived_on is null and s.departed_on is not null and e.id is not null)
				    order by e.id, m.carrier nulls first, m.id
				    limit 1
				)"""))
		.leadingTo(ENDS, DECEASED)
		.withRules(BatchKinds.homeServiceOnly("manifests"), MovementKinds.arrivesAfterDeparting("manifests"),
				MovementKinds.reasonOnlyForHome("manifests"), new Rule("batch", """
						select r.line, r.batch, format('Movements of these days differ by carrier only: %s.',
						    string_agg(m.carrier, ', ' order by m.carrier))
						from manifests_held r
						join movement m
						  on m.batch_id = r.batch_id
						 and m.direction = r.direction
						 and m.departed_on is not distinct from r.departed_on
						 and m.arrived_on is not distinct from r.arrived_on
						where r.is_new
						group by r.line, r.batch
						having count(*) > 1 and count(*) = count(m.carrier)
						"""),
				new Rule("service_number",
						"""
								select r.line, r.service_number, format('The officer is not on the roll of %s on %s.', r.batch, d.day)
								from manifests_held r
								left join movement m on m.id = r.movement_id
								cross join lateral (select coalesce(r.departed_on, r.arrived_on, m.planned_on) as day) d
								where d.day is not null
								  and not exists (
								      select
								      from roll_entry e
								      where e.batch_id = r.batch_id
								        and e.officer_id = r.service_number_id
								        and daterange(e.from_day, e.until_day, case r.direction when 'out' then '[)' else '[]' end)
								            @> d.day)
								"""),
				new Rule("service_number", """
						select r.line, r.service_number, format('The officer has died, on %s.', s.from_day)
						from manifests_held r
						left join movement m on m.id = r.movement_id
						join officer_status s
						  on s.officer_id = r.service_number_id
						 and s.status = 'deceased'
						 and daterange(s.from_day, s.until_day) @> coalesce(r.departed_on, r.arrived_on, m.planned_on)
						where r.is_new
						  and r.direction <> 'death'
						  -- A status from the enlistment on, as files of officers have it, tells no day of death.
						  and exists (
						      select
						      from officer_status before
						      where before.officer_id = s.officer_id and before.until_day = s.from_day)
						"""), new Rule("direction",
						"""
								with moves as (
								    select r.line, r.direction, r.service_number_id as officer_id, b.mission_id,
								           case r.direction when 'out' then r.arrived_on else coalesce(r.departed_on, r.arrived_on) end
								               as day, r.id
								    from manifests_held r
								    join batch b on b.id = r.batch_id
								    where r.is_new
								    union all
								    select null, m.direction, e.officer_id, m.mission_id, m.effective_on, e.id
								    from manifest_entry e
								    join movement m on m.id = e.movement_id
								    where e.officer_id in (select service_number_id from manifests_held where is_new)
								), turns as (
								    select *, row_number() over (
								        partition by officer_id, mission_id, direction = 'out' order by day, id) as turn
								    from moves
								    where day is not null
								), stays as (
								    select coalesce(o.officer_id, h.officer_id) as officer_id, o.line as out_line, h.line as home_line,
								           coalesce(o.mission_id, h.mission_id) as mission_id, o.day as out_day, h.day as home_day,
								           h.direction
								    from (select * from turns where direction = 'out') o
								    full join (select * from turns where direction <> 'out') h using (officer_id, mission_id, turn)
								), wrong as (
								    select coalesce(s.home_line, s.out_line) as line, coalesce(s.direction, 'out') as direction,
								           'The officer leaves the mission on %s without having arrived there before.' as reason,
								           s.home_day as day
								    from stays s
								    where s.out_day is null or s.home_day < s.out_day
								    union all
								    select coalesce(s.out_line, o.out_line, s.home_line, o.home_line), 'out',
								           'The officer is in mission from %s on already.', least(s.out_day, o.out_day)
								    from stays s
								    join stays o
								      on o.officer_id = s.officer_id
								     and o.out_day is not null
								     and (o.out_day, o.mission_id) < (s.out_day, s.mission_id)
								     and s.out_day < coalesce(o.home_day, 'infinity')
								    where s.out_day is distinct from s.home_day
								)
								select distinct on (line) line, direction, format(reason, day) from wrong where line is not null order by line
								"""));

	private ManifestKinds() {
	}

}
