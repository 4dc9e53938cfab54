-- Presence in mission and how officers stand on a day, by the sets of days of V7.

-- Departures of batches that are still to come, planned as movements or only as the departure of a batch of which no
-- movement out is on record. A cancelled batch departs no more.
create function coming_departures(today date)
    returns table (batch_id bigint, mission_id bigint, movement_id bigint, day date, number integer, named boolean)
    language sql stable
    as $$
    select m.batch_id, m.mission_id, m.id, m.planned_on, m.reported_number,
           exists (select from manifest_entry e where e.movement_id = m.id)
    from movement m
    join batch b on b.id = m.batch_id and b.cancelled_on is null
    where m.direction = 'out'
      and m.effective_on is null
      and m.planned_on > today
    union all
    select b.id, b.mission_id, null, b.planned_departure, null, false
    from batch b
    where b.planned_departure > today
      and b.cancelled_on is null
      and not exists (select from movement m where m.batch_id = b.id and m.direction = 'out')
$$;

-- The planned days on which named officers leave a mission.
create view planned_return as
select e.officer_id, m.mission_id, m.planned_on as day
from movement m
join manifest_entry e on e.movement_id = m.id
where m.direction <> 'out'
  and m.effective_on is null
  and m.planned_on is not null;

create type stay as (officer_id bigint, mission_id bigint, batch_id bigint, days daterange);

-- The stays that begin with the departures still to come, one departure after the other, since each takes only officers
-- who are not in mission by then. Without names it is assumed to take the ready officers on the roll of its day, in the
-- order of their service numbers, up to the number announced.
create function planned_stays(today date) returns setof stay
    language plpgsql stable
    as $$
declare
    departure record;
    stays stay[] := '{}';
begin
    for departure in
        select * from coming_departures(today) order by day, named desc, batch_id, movement_id
    loop
        stays := stays || array(
            select row(g.officer_id, departure.mission_id, departure.batch_id, daterange(departure.day, (
                       select min(h.day)
                       from planned_return h
                       where h.officer_id = g.officer_id and h.mission_id = departure.mission_id and h.day > departure.day
                   )))::stay
            from (
                select e.officer_id from manifest_entry e where departure.named and e.movement_id = departure.movement_id
                union all
                select d.officer_id
                from ready_days(departure.mission_id, array(
                    select r.officer_id
                    from roll_entry r
                    where not departure.named
                      and r.batch_id = departure.batch_id
                      and daterange(r.from_day, r.until_day) @> departure.day)) d
                where d.days @> departure.day
            ) g
            join officer o on o.id = g.officer_id
            where not exists (
                select
                from deployment p
                where p.officer_id = g.officer_id
                  and daterange(p.from_day, coalesce(p.until_day, (
                      select min(h.day)
                      from planned_return h
                      where h.officer_id = p.officer_id and h.mission_id = p.mission_id
                        and h.day > greatest(p.from_day, today)))) @> departure.day)
              and not exists (
                select from unnest(stays) s where s.officer_id = g.officer_id and s.days @> departure.day)
            order by o.service_number_key
            limit case when not departure.named then departure.number end);
    end loop;
    return query select s.officer_id, s.mission_id, s.batch_id, s.days from unnest(stays) s;
end
$$;

-- The days on which named officers are in mission: by manifests, and from tomorrow on by what is planned.
create function mission_days(today date)
    returns table (officer_id bigint, mission_id bigint, batch_id bigint, days daterange)
    language sql stable
    as $$
    select d.officer_id, d.mission_id, d.batch_id, daterange(d.from_day, coalesce(d.until_day, min(h.day)))
    from deployment d
    left join planned_return h on d.until_day is null and h.officer_id = d.officer_id and h.mission_id = d.mission_id
        and h.day > greatest(d.from_day, today)
    group by d.officer_id, d.mission_id, d.batch_id, d.from_day, d.until_day
    union all
    select s.officer_id, s.mission_id, s.batch_id, s.days from planned_stays(today) s
$$;

-- The days on which officers are ready in a batch: on its roll, ready, and not in mission.
create function batch_ready_days(of_mission bigint, today date)
    returns table (officer_id bigint, batch_id bigint, days datemultirange)
    language sql stable
    as $$
    with places as (
        select r.officer_id, r.batch_id, range_agg(daterange(r.from_day, r.until_day)) as days
        from roll_entry r
        join batch b on b.id = r.batch_id and b.mission_id = of_mission
        group by r.officer_id, r.batch_id
    ), away as (
        select m.officer_id, range_agg(m.days) as days
        from mission_days(today) m
        where m.officer_id in (select officer_id from places)
        group by m.officer_id
    )
    select p.officer_id, p.batch_id, p.days * r.days - coalesce(a.days, '{}')
    from places p
    join ready_days(of_mission, array(select officer_id from places)) r on r.officer_id = p.officer_id
    left join away a on a.officer_id = p.officer_id
$$;

-- How each officer of a mission stands on a day: everybody on a roll of its batches or in mission with it, once.
-- Standing is deployed (in this mission), in_mission (in another), ready, in_training or not_active. Who is on a roll and
-- neither ready nor deployed with that batch stands in one bin, the first that applies.
create function standing(of_mission bigint, day date, today date)
    returns table (
        officer_id bigint, unit_id bigint, roll_batch_id bigint, deployed_batch_id bigint, standing text, bin text,
        ready_for_tour boolean, lacks_critical boolean)
    language sql stable
    as $$
    with on_roll as (
        select r.officer_id, r.batch_id,
               daterange(b.planned_departure, (b.planned_departure + make_interval(months => b.tour_months))::date) as tour
        from roll_entry r
        join batch b on b.id = r.batch_id and b.mission_id = of_mission
        where daterange(r.from_day, r.until_day) @> day
    ), away as (
        select m.officer_id, m.mission_id, m.batch_id from mission_days(today) m where m.days @> day
    ), everybody as (
        select coalesce(r.officer_id, a.officer_id) as officer_id, r.batch_id as roll_batch_id, r.tour,
               case when a.mission_id = of_mission then a.batch_id end as deployed_batch_id,
               case when a.mission_id = of_mission then 'deployed' when a.mission_id is not null then 'in_mission' end as away
        from on_roll r
        full join away a on a.officer_id = r.officer_id
        where r.officer_id is not null
           or a.mission_id = of_mission
    ), judged as (
        select e.officer_id, p.unit_id, e.roll_batch_id, e.deployed_batch_id, s.status is not distinct from 'active' as active,
               coalesce(e.away, case
                   when s.status is distinct from 'active' then 'not_active'
                   when d.days @> day then 'ready'
                   else 'in_training'
               end) as standing,
               e.away is null and lower(e.tour) is not null and upper(e.tour) is not null and d.days @> e.tour as ready_for_tour
        from everybody e
        left join officer_posting p on p.officer_id = e.officer_id and daterange(p.from_day, p.until_day) @> day
        left join officer_status s on s.officer_id = e.officer_id and daterange(s.from_day, s.until_day) @> day
        left join ready_days(of_mission, array(select officer_id from on_roll)) d on d.officer_id = e.officer_id
    ), not_ready as (
        select j.officer_id
        from judged j
        where j.roll_batch_id is not null
          and j.standing <> 'ready'
          and j.roll_batch_id is distinct from j.deployed_batch_id
    ), lacking as (
        select q.officer_id,
               bool_or(c.kind <> 'course') as clearance,
               bool_or(c.kind = 'course' and not q.ever_passed) as never_passed,
               bool_or(q.critical) as critical
        from requirement_states(of_mission, array(select officer_id from not_ready), day) q
        join course c on c.id = q.course_id
        where q.state <> 'current'
        group by q.officer_id
    )
    select j.officer_id, j.unit_id, j.roll_batch_id, j.deployed_batch_id, j.standing,
           case
               when n.officer_id is null then null
               when not j.active then 'not_active'
               when j.standing in ('deployed', 'in_mission') then 'in_mission'
               when l.clearance then 'clearance'
               when l.never_passed then 'never_passed'
               else 'lapsed'
           end,
           coalesce(j.ready_for_tour, false),
           coalesce(l.critical, false)
    from judged j
    left join not_ready n on n.officer_id = j.officer_id
    left join lacking l on l.officer_id = j.officer_id
$$;

-- The reported numbers that change the strength of a mission without names, each from its day on. A planned movement
-- counts from its day if that is still to come, unless the ready officers of a roll stand for it or its batch is cancelled;
-- so does the planned departure of a batch that has no roll because its contributor reports numbers only.
create function reported_movements(of_mission bigint, today date)
    returns table (contributor_id bigint, batch_id bigint, direction text, day date, number integer, qualifier text)
    language sql stable
    as $$
    select m.contributor_id, m.batch_id, m.direction, counted.day, m.reported_number, m.qualifier
    from movement m
    cross join lateral (
        select coalesce(m.effective_on, case when m.planned_on > today then m.planned_on end) as day) counted
    where m.mission_id = of_mission
      and m.reported_number is not null
      and counted.day is not null
      and not exists (select from manifest_entry e where e.movement_id = m.id)
      and not (m.direction = 'out' and m.effective_on is null and (
          exists (
              select from roll_entry r
              where r.batch_id = m.batch_id and daterange(r.from_day, r.until_day) @> m.planned_on)
          or exists (select from batch b where b.id = m.batch_id and b.cancelled_on is not null)))
    union all
    select b.contributor_id, b.id, 'out', b.planned_departure, b.planned_strength, 'exact'
    from batch b
    join contributor c on c.id = b.contributor_id and not c.home
    where b.mission_id = of_mission
      and b.planned_departure > today
      and b.planned_strength > 0
      and b.cancelled_on is null
      and not exists (select from movement m where m.batch_id = b.id and m.direction = 'out')
$$;
