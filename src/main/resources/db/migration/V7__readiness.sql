-- Readiness and presence as sets of days. Each set is defined here once; counts, lists of names, curves and explanations
-- all ask these functions, so that they cannot disagree.
--
-- A day after today is a forecast: planned departures and homeward movements happen on their days, and no further course
-- is completed. The functions that can look ahead take today as a parameter, since only the application's clock knows it.

-- The days on which officers are ready for a mission: active, and on each day current in whatever is required of them.
create function ready_days(of_mission bigint, officers bigint[]) returns table (officer_id bigint, days datemultirange)
    language sql stable
    as $$
    with asked as (
        select distinct officer from unnest(officers) as officer
    ), active as (
        select s.officer_id, range_agg(daterange(s.from_day, s.until_day)) as days
        from officer_status s
        where s.officer_id = any (officers)
          and s.status = 'active'
        group by s.officer_id
    ), demanded as (
        select a.officer, r.course_id, datemultirange(daterange(r.from_day, r.until_day)) as days
        from requirement r
        cross join asked a
        where r.mission_id = of_mission
          and r.unit_id is null
        union all
        -- A requirement of a unit binds an officer on the days spent there or in a unit below it.
        select p.officer_id, r.course_id, range_agg(daterange(r.from_day, r.until_day) * daterange(p.from_day, p.until_day))
        from requirement r
        join officer_posting p on p.unit_id in (select id from units_within(r.unit_id)) and p.officer_id = any (officers)
        where r.mission_id = of_mission
          and r.unit_id is not null
        group by p.officer_id, r.id, r.course_id
    ), standing as (
        select p.officer_id, p.course_id, range_agg(daterange(p.completed_on, p.valid_until)) as days
        from pass p
        where p.officer_id = any (officers)
          and p.voided_on is null
          and p.course_id in (select course_id from requirement where mission_id = of_mission)
        group by p.officer_id, p.course_id
    ), met as (
        select d.officer, range_intersect_agg('{(,)}'::datemultirange - d.days + coalesce(s.days, '{}')) as days
        from demanded d
        left join standing s on s.officer_id = d.officer and s.course_id = d.course_id
        group by d.officer
    )
    select a.officer, active.days * coalesce(met.days, '{(,)}')
    from asked a
    join active on active.officer_id = a.officer
    left join met on met.officer = a.officer
$$;

-- What is required of officers on a day, and how each stands in it: current, lapsed, voided or never. A pass that is
-- voided explains a lack only where it would have covered the day, or where nothing else was ever passed.
create function requirement_states(of_mission bigint, officers bigint[], day date)
    returns table (
        officer_id bigint, course_id bigint, critical boolean, state text, since date, valid_until date, ever_passed boolean)
    language sql stable
    as $$
    with demanded as (
        select a.officer, r.course_id, bool_or(r.critical) as critical
        from requirement r
        cross join (select distinct officer from unnest(officers) as officer) a
        where r.mission_id = of_mission
          and daterange(r.from_day, r.until_day) @> day
          and (r.unit_id is null or exists (
              select
              from officer_posting p
              where p.officer_id = a.officer
                and daterange(p.from_day, p.until_day) @> day
                and p.unit_id in (select id from units_within(r.unit_id))))
        group by a.officer, r.course_id
    ), passed as (
        select p.officer_id, p.course_id,
               range_agg(daterange(p.completed_on, p.valid_until)) filter (where p.voided_on is null) as valid,
               max(p.valid_until) filter (where p.voided_on is null and p.valid_until <= day) as lapsed_on,
               max(p.voided_on) filter (where daterange(p.completed_on, p.valid_until) @> day) as would_cover_voided_on,
               max(p.voided_on) filter (where p.completed_on <= day) as voided_on,
               bool_or(p.voided_on is null and p.completed_on <= day) as ever_passed
        from pass p
        join demanded d on d.officer = p.officer_id and d.course_id = p.course_id
        group by p.officer_id, p.course_id
    )
    select d.officer, d.course_id, d.critical, judged.state,
           case judged.state
               when 'lapsed' then p.lapsed_on
               when 'voided' then coalesce(p.would_cover_voided_on, p.voided_on)
           end,
           case judged.state
               when 'current' then (select upper(part) from unnest(p.valid) as part where part @> day)
               when 'lapsed' then p.lapsed_on
           end,
           coalesce(p.ever_passed, false)
    from demanded d
    left join passed p on p.officer_id = d.officer and p.course_id = d.course_id
    cross join lateral (
        select case
            when p.valid @> day then 'current'
            when p.would_cover_voided_on is not null then 'voided'
            when p.lapsed_on is not null then 'lapsed'
            when p.voided_on is not null then 'voided'
            else 'never'
        end as state
    ) judged
$$;
