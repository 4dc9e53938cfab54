-- The stored sets of days on which officers are ready, for all officers and for each mission that requires anything: "ready
-- for the mission" is asked of the whole service, so a mission's readiness is kept for everybody, and an officer who is
-- never ready has no row. What a mission without requirements asks is the days of active status, which are on record.

-- Their records are read by officer, many at a time.
create index on officer_status (officer_id);
create index on officer_posting (officer_id);

create table ready_set (
    mission_id bigint not null,
    officer_id bigint not null,
    days       datemultirange not null,
    primary key (officer_id, mission_id)
);

-- The days on which a requirement binds officers and is not met; and those of them on which nothing was ever passed.
-- Either of all requirements or of those of units alone.
create function missing_days(officers bigint[], missions bigint[], of_units boolean)
    returns table (
        mission_id bigint, officer_id bigint, course_id bigint, critical boolean, days datemultirange,
        never_passed datemultirange)
    language sql stable
    as $$
    with demanded as (
        select r.mission_id, a.officer, r.course_id, r.critical, datemultirange(daterange(r.from_day, r.until_day)) as days
        from requirement r
        cross join (select distinct officer from unnest(officers) as officer) a
        where r.mission_id = any (missions)
          and r.unit_id is null
          and not of_units
        union all
        -- A requirement of a unit binds an officer on the days spent there or in a unit below it.
        select r.mission_id, p.officer_id, r.course_id, r.critical,
               range_agg(daterange(r.from_day, r.until_day) * daterange(p.from_day, p.until_day))
        from requirement r
        join officer_posting p on p.unit_id in (select id from units_within(r.unit_id)) and p.officer_id = any (officers)
        where r.mission_id = any (missions)
          and r.unit_id is not null
        group by r.id, p.officer_id
    ), passed as (
        select p.officer_id, p.course_id, range_agg(daterange(p.completed_on, p.valid_until)) as days,
               min(p.completed_on) as first_day
        from pass p
        where p.officer_id = any (officers)
          and p.voided_on is null
          and p.course_id in (
              select r.course_id from requirement r
              where r.mission_id = any (missions) and (r.unit_id is not null or not of_units))
        group by p.officer_id, p.course_id
    )
    select d.mission_id, d.officer, d.course_id, d.critical, d.days - coalesce(p.days, '{}'),
           d.days * datemultirange(daterange(null, p.first_day))
    from demanded d
    left join passed p on p.officer_id = d.officer and p.course_id = d.course_id
$$;

-- Brings the stored sets of some officers up to date, for some of the missions that require anything. What is required of
-- all officers is met on the days before and after and on those of a pass: these sets are read in the order of the passes
-- and intersected at once. What is required of units only takes further days away.
create function store_ready_sets(officers bigint[], missions bigint[]) returns void
    language plpgsql
    as $$
begin
    with required as materialized (
        select r.mission_id, r.course_id, '{(,)}'::datemultirange - range_agg(daterange(r.from_day, r.until_day)) as else_met
        from requirement r
        where r.mission_id = any (missions)
          and r.unit_id is null
        group by r.mission_id, r.course_id
    ), met as (
        select p.officer_id, r.mission_id, range_intersect_agg(p.days + r.else_met) as days, array_agg(r.course_id) as courses
        from (
            select p.officer_id, p.course_id, range_agg(daterange(p.completed_on, p.valid_until)) as days
            from pass p
            where p.officer_id = any (officers)
              and p.voided_on is null
            group by p.officer_id, p.course_id) p
        join required r on r.course_id = p.course_id
        group by p.officer_id, r.mission_id
    ), of_units as (
        select d.mission_id, d.officer_id, range_agg(d.days) as missing
        from missing_days(officers, missions, true) d
        group by d.mission_id, d.officer_id
    ), fresh as materialized (
        select f.mission_id, f.officer_id, f.days
        from (
            select n.mission_id, a.officer_id,
                   a.days * coalesce(m.days, '{(,)}') * case
                       when cardinality(m.courses) = n.courses then '{(,)}'
                       else coalesce((
                           select range_intersect_agg(r.else_met)
                           from required r
                           where r.mission_id = n.mission_id and r.course_id <> all (coalesce(m.courses, '{}'))), '{(,)}')
                   end - coalesce(u.missing, '{}') as days
            from (
                select q.mission_id, (select count(*) from required r where r.mission_id = q.mission_id) as courses
                from (select distinct r.mission_id from requirement r where r.mission_id = any (missions)) q) n
            cross join (
                select s.officer_id, range_agg(daterange(s.from_day, s.until_day)) as days
                from officer_status s
                where s.officer_id = any (officers)
                  and s.status = 'active'
                group by s.officer_id
            ) a
            left join met m on m.officer_id = a.officer_id and m.mission_id = n.mission_id
            left join of_units u on u.officer_id = a.officer_id and u.mission_id = n.mission_id
            -- Worked out once, not once more for the condition.
            offset 0) f
        where not isempty(f.days)
    ), gone as (
        delete from ready_set s
        where s.officer_id = any (officers)
          and s.mission_id = any (missions)
          and not exists (select from fresh f where f.officer_id = s.officer_id and f.mission_id = s.mission_id)
    )
    insert into ready_set as s (mission_id, officer_id, days)
    select f.mission_id, f.officer_id, f.days from fresh f
    on conflict (officer_id, mission_id) do update set days = excluded.days where s.days <> excluded.days;
end
$$;

-- The days on which officers are ready for a mission. Who is never ready may be left out.
create or replace function ready_days(of_mission bigint, officers bigint[])
    returns table (officer_id bigint, days datemultirange)
    language sql stable
    as $$
    select s.officer_id, s.days
    from ready_set s
    where s.mission_id = of_mission
      and s.officer_id = any (officers)
    union all
    select s.officer_id, range_agg(daterange(s.from_day, s.until_day))
    from officer_status s
    where s.officer_id = any (officers)
      and s.status = 'active'
      and not exists (select from requirement r where r.mission_id = of_mission)
    group by s.officer_id
$$;
