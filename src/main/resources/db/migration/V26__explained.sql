-- What explains readiness: what if a course were passed, and ratings set by hand.

-- The days on which officers would be ready for a mission if a course were not required; with no course, the days on
-- which they are. A pass that is not on record would add to these days those that it makes current, and nothing else.
create function ready_days_but(of_mission bigint, officers bigint[], but_course bigint) returns table (officer_id bigint, days datemultirange)
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
          and r.course_id is distinct from but_course
        union all
        -- A requirement of a unit binds an officer on the days spent there or in a unit below it.
        select p.officer_id, r.course_id, range_agg(daterange(r.from_day, r.until_day) * daterange(p.from_day, p.until_day))
        from requirement r
        join officer_posting p on p.unit_id in (select id from units_within(r.unit_id)) and p.officer_id = any (officers)
        where r.mission_id = of_mission
          and r.unit_id is not null
          and r.course_id is distinct from but_course
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

create or replace function ready_days(of_mission bigint, officers bigint[])
    returns table (officer_id bigint, days datemultirange)
    language sql stable
    as $$ select d.officer_id, d.days from ready_days_but(of_mission, officers, null) d $$;

-- A rating set by hand, which stands beside the computed one: by whose decision, why, and from when until when.
create table hand_rating (
    id          bigint generated always as identity primary key,
    batch_id    bigint not null references batch,
    rating      text not null check (rating in ('r1', 'r2', 'r3', 'r4')),
    set_by      text not null check (is_words(set_by)),
    reason      text not null check (is_words(reason)),
    from_day    date not null,
    until_day   date,
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint hand_rating_period_is_not_empty check (from_day < until_day),
    constraint batch_has_one_hand_rating_at_a_time
        exclude using gist (batch_id with =, daterange(from_day, until_day) with &&)
);

select keep_history('hand_rating');
