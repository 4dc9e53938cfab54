-- The stored standing of officers: for everybody on a roll or in mission, the days on which they stand in one way in a
-- mission, and the todays for which that is so (V30_2). Counts and lists of names read the same rows.

create table standing_set (
    officer_id        bigint not null,
    mission_id        bigint not null,
    unit_id           bigint,
    roll_batch_id     bigint,
    deployed_batch_id bigint,
    -- Whose officers are deployed: the contributor of the batch with which they are.
    contributor_id    bigint,
    active            boolean not null,
    standing          text not null,
    bin               text,
    ready_for_tour    boolean not null,
    lacks_critical    boolean not null,
    woman             boolean not null,
    days              datemultirange not null,
    todays            datemultirange not null
);

create index on standing_set (officer_id);
create index on standing_set (mission_id);
create index on standing_set (roll_batch_id);
create index on standing_set (deployed_batch_id) where deployed_batch_id is not null;

-- How officers stand in every mission, from the records and their stored presence. An officer's days are cut wherever
-- anything about them changes; on all days between two cuts they stand as on the first.
create function standing_sets_of(officers bigint[]) returns setof standing_set
    language sql stable
    as $$
    with places as materialized (
        select r.officer_id, b.mission_id, r.batch_id, daterange(r.from_day, r.until_day) as days,
               case when b.planned_departure is not null and b.tour_months is not null then
                   daterange(b.planned_departure, (b.planned_departure + make_interval(months => b.tour_months))::date)
               end as tour
        from roll_entry r
        join batch b on b.id = r.batch_id
        where r.officer_id = any (officers)
    ), away as materialized (
        select p.officer_id, p.mission_id, p.batch_id, b.contributor_id, p.days, p.todays
        from presence p
        join batch b on b.id = p.batch_id
        where p.officer_id = any (officers)
    ), concerned as materialized (
        select officer_id, mission_id from places union select officer_id, mission_id from away
    ), plannings as materialized (
        select officer_id, daterange(day, lead(day) over (partition by officer_id order by day nulls first)) as todays
        from (
            select officer_id, null::date as day from concerned
            union select officer_id, lower(todays) from away
            union select officer_id, upper(todays) from away) cuts
    ), lacking as (
        select d.mission_id, d.officer_id, range_agg(d.days) as days,
               range_agg(d.days) filter (where c.kind <> 'course') as clearance,
               range_agg(d.never_passed) filter (where c.kind = 'course') as never_passed,
               range_agg(d.days) filter (where d.critical) as critical
        from missing_days(officers, array(select distinct mission_id from concerned), false) d
        join course c on c.id = d.course_id
        group by d.mission_id, d.officer_id
    ), sets as materialized (
        select c.officer_id, c.mission_id, coalesce(a.days, '{}') as active,
               coalesce(a.days - coalesce(l.days, '{}'), '{}') as ready, coalesce(l.clearance, '{}') as clearance,
               coalesce(l.never_passed, '{}') as never_passed, coalesce(l.critical, '{}') as critical
        from concerned c
        left join (
            select s.officer_id, range_agg(daterange(s.from_day, s.until_day)) as days
            from officer_status s
            where s.officer_id = any (officers)
              and s.status = 'active'
            group by s.officer_id
        ) a on a.officer_id = c.officer_id
        left join lacking l on l.officer_id = c.officer_id and l.mission_id = c.mission_id
    ), postings as materialized (
        select p.officer_id, p.unit_id, daterange(p.from_day, p.until_day) as days
        from officer_posting p
        where p.officer_id = any (officers)
    ), people as materialized (
        select o.id, o.sex = 'F' as woman from officer o where o.id = any (officers)
    ), changes as (
        select s.officer_id, s.mission_id, changed.day
        from sets s
        cross join lateral (
            select lower(part) as day from unnest(s.active) as part
            union all select upper(part) from unnest(s.active) as part
            union all select lower(part) from unnest(s.ready) as part
            union all select upper(part) from unnest(s.ready) as part
            union all select lower(part) from unnest(s.clearance) as part
            union all select upper(part) from unnest(s.clearance) as part
            union all select lower(part) from unnest(s.never_passed) as part
            union all select upper(part) from unnest(s.never_passed) as part
            union all select lower(part) from unnest(s.critical) as part
            union all select upper(part) from unnest(s.critical) as part) changed
        union all select officer_id, mission_id, lower(days) from places
        union all select officer_id, mission_id, upper(days) from places
        union all select c.officer_id, c.mission_id, lower(p.days) from concerned c join postings p using (officer_id)
        union all select c.officer_id, c.mission_id, upper(p.days) from concerned c join postings p using (officer_id)
    ), cuts as (
        select c.officer_id, c.mission_id, p.todays, c.day
        from changes c
        join plannings p using (officer_id)
        where c.day is not null
        union
        select c.officer_id, c.mission_id, p.todays, changed.day
        from concerned c
        join plannings p using (officer_id)
        join away a on a.officer_id = c.officer_id and a.todays @> p.todays
        cross join lateral (values (lower(a.days)), (upper(a.days))) as changed (day)
        where changed.day is not null
    ), parts as (
        select officer_id, mission_id, todays, day,
               daterange(day, lead(day) over (partition by officer_id, mission_id, todays order by day)) as days
        from cuts
    ), placed as (
        select t.*, s.active, s.ready, s.clearance, s.never_passed, s.critical, r.batch_id as roll_batch_id, r.tour,
               case when a.mission_id = t.mission_id then a.batch_id end as deployed_batch_id,
               case when a.mission_id = t.mission_id then a.contributor_id end as contributor_id,
               case
                   when a.mission_id = t.mission_id then 'deployed'
                   when a.mission_id is not null then 'in_mission'
                   when not s.active @> t.day then 'not_active'
                   when s.ready @> t.day then 'ready'
                   else 'in_training'
               end as standing
        from parts t
        join sets s on s.officer_id = t.officer_id and s.mission_id = t.mission_id
        left join places r on r.officer_id = t.officer_id and r.mission_id = t.mission_id and r.days @> t.day
        left join away a on a.officer_id = t.officer_id and a.todays @> t.todays and a.days @> t.day
        where r.batch_id is not null
           or a.mission_id = t.mission_id
    ), judged as (
        select p.officer_id, p.mission_id, u.unit_id, p.roll_batch_id, p.deployed_batch_id, p.contributor_id,
               p.active @> p.day as active, p.standing,
               case
                   when not n.asked then null
                   when not p.active @> p.day then 'not_active'
                   when p.standing in ('deployed', 'in_mission') then 'in_mission'
                   when p.clearance @> p.day then 'clearance'
                   when p.never_passed @> p.day then 'never_passed'
                   else 'lapsed'
               end as bin,
               coalesce(p.standing not in ('deployed', 'in_mission') and p.ready @> p.tour, false) as ready_for_tour,
               n.asked and p.critical @> p.day as lacks_critical, o.woman, p.days, p.todays
        from placed p
        join people o on o.id = p.officer_id
        left join postings u on u.officer_id = p.officer_id and u.days @> p.day
        -- Whoever is on a roll and neither ready nor deployed with that batch is asked why.
        cross join lateral (
            select p.roll_batch_id is not null and p.standing <> 'ready'
                   and p.roll_batch_id is distinct from p.deployed_batch_id as asked) n
    ), rectangles as (
        select officer_id, mission_id, unit_id, roll_batch_id, deployed_batch_id, contributor_id, active, standing,
               bin, ready_for_tour, lacks_critical, woman, days, range_agg(todays) as todays
        from judged
        group by officer_id, mission_id, unit_id, roll_batch_id, deployed_batch_id, contributor_id, active, standing,
                 bin, ready_for_tour, lacks_critical, woman, days
    )
    select officer_id, mission_id, unit_id, roll_batch_id, deployed_batch_id, contributor_id, active, standing,
           bin, ready_for_tour, lacks_critical, woman, range_agg(days), todays
    from rectangles
    group by officer_id, mission_id, unit_id, roll_batch_id, deployed_batch_id, contributor_id, active, standing,
             bin, ready_for_tour, lacks_critical, woman, todays
$$;

create or replace function standing(of_mission bigint, day date, today date)
    returns table (
        officer_id bigint, unit_id bigint, roll_batch_id bigint, deployed_batch_id bigint, standing text, bin text,
        ready_for_tour boolean, lacks_critical boolean)
    language sql stable
    as $$
    select s.officer_id, s.unit_id, s.roll_batch_id, s.deployed_batch_id, s.standing, s.bin, s.ready_for_tour, s.lacks_critical
    from standing_set s
    where s.mission_id = of_mission
      and s.days @> day
      and s.todays @> today
$$;

create or replace function batch_ready_days(of_mission bigint, today date)
    returns table (officer_id bigint, batch_id bigint, days datemultirange)
    language sql stable
    as $$
    select s.officer_id, s.roll_batch_id, range_agg(s.days)
    from standing_set s
    where s.mission_id = of_mission
      and s.standing = 'ready'
      and s.todays @> today
    group by s.officer_id, s.roll_batch_id
$$;
