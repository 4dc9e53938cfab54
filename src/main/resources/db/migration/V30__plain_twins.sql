-- Readiness from here on is kept ready as stored sets of days (V30_1 to V30_3) and as a ledger of changes (V30_4),
-- maintained in the transaction that changes the records (V30_5).
--
-- What V7 and V7_1 define over the raw tables stays the definition: each function whose answer is now stored keeps it
-- under its name with "_plainly", to prove the stored answers by and to answer from records as they once stood.

do $$
declare
    twin text;
begin
    foreach twin in array array['ready_days', 'planned_stays', 'mission_days', 'batch_ready_days', 'standing'] loop
        execute regexp_replace(pg_get_functiondef(twin::regproc),
            '\m(ready_days|planned_stays|mission_days|batch_ready_days|standing)\(', '\1_plainly(', 'g');
    end loop;
end
$$;

-- Nothing but mission_days asks for these.
drop function planned_stays(date);

-- How the officers of a mission stand on a day, counted by batch: who is on its roll, and who is in mission with it.
create function batch_counts_plainly(of_mission bigint, day date, today date)
    returns table (
        batch_id bigint, on_roll bigint, ready bigint, in_training bigint, not_active bigint, in_mission bigint,
        clearance bigint, never_passed bigint, lapsed bigint, ready_for_tour bigint, lacks_critical bigint,
        deployed bigint, deployed_women bigint)
    language sql stable
    as $$
    select c.batch_id, count(*) filter (where c.on_roll),
           count(*) filter (where c.on_roll and s.standing = 'ready'),
           count(*) filter (where c.on_roll and s.standing = 'in_training'),
           count(*) filter (where c.on_roll and s.bin = 'not_active'),
           count(*) filter (where c.on_roll and s.bin = 'in_mission'),
           count(*) filter (where c.on_roll and s.bin = 'clearance'),
           count(*) filter (where c.on_roll and s.bin = 'never_passed'),
           count(*) filter (where c.on_roll and s.bin = 'lapsed'),
           count(*) filter (where c.on_roll and s.ready_for_tour),
           count(*) filter (where c.on_roll and s.lacks_critical),
           count(*) filter (where not c.on_roll),
           count(*) filter (where not c.on_roll and o.sex = 'F')
    from standing_plainly(of_mission, day, today) s
    join officer o on o.id = s.officer_id
    cross join lateral (values (s.roll_batch_id, true), (s.deployed_batch_id, false)) as c (batch_id, on_roll)
    where c.batch_id is not null
    group by c.batch_id
$$;

-- The same by the unit in which the officers serve.
create function unit_counts_plainly(of_mission bigint, day date, today date)
    returns table (unit_id bigint, on_roll bigint, women bigint, ready bigint, in_training bigint, deployed bigint)
    language sql stable
    as $$
    select s.unit_id, count(s.roll_batch_id), count(s.roll_batch_id) filter (where o.sex = 'F'),
           count(*) filter (where s.standing = 'ready'),
           count(*) filter (where s.standing = 'in_training'),
           count(*) filter (where s.standing = 'deployed')
    from standing_plainly(of_mission, day, today) s
    join officer o on o.id = s.officer_id
    where s.unit_id is not null
    group by s.unit_id
$$;

-- Active officers of units, less those in any mission.
create function left_at_home_plainly(units bigint[], day date, today date) returns table (unit_id bigint, officers bigint)
    language sql stable
    as $$
    select p.unit_id, count(*)
    from officer_posting p
    join officer_status s on s.officer_id = p.officer_id and s.status = 'active' and daterange(s.from_day, s.until_day) @> day
    where p.unit_id = any (units)
      and daterange(p.from_day, p.until_day) @> day
      and p.officer_id not in (select m.officer_id from mission_days_plainly(today) m where m.days @> day)
    group by p.unit_id
$$;

-- By how many the named officers in mission change on each day, by contributor, and those ready in a batch, without one.
create function strength_changes_plainly(of_mission bigint, today date)
    returns table (day date, contributor_id bigint, deployed bigint, ready bigint)
    language sql stable
    as $$
    with stays as (
        select b.contributor_id, m.days
        from mission_days_plainly(today) m
        join batch b on b.id = m.batch_id
        where m.mission_id = of_mission and not isempty(m.days)
    ), ready as (
        select part from batch_ready_days_plainly(of_mission, today) b cross join unnest(b.days) as part
    ), changes as (
        select lower(days) as day, contributor_id, 1 as deployed, 0 as ready from stays
        union all select upper(days), contributor_id, -1, 0 from stays
        union all select lower(part), null, 0, 1 from ready
        union all select upper(part), null, 0, -1 from ready
    )
    select day, contributor_id, sum(deployed), sum(ready)
    from changes
    where day is not null
    group by day, contributor_id
    having sum(deployed) <> 0 or sum(ready) <> 0
$$;

-- The batches of a mission of which named officers arrive after today and until the day, by what is planned.
create function arriving_batches_plainly(of_mission bigint, day date, today date) returns setof bigint
    language sql stable
    as $$
    select distinct m.batch_id
    from mission_days_plainly(today) m
    where m.mission_id = of_mission and lower(m.days) > today and lower(m.days) <= day
$$;
