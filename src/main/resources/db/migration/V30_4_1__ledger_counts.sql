-- The counts on any day, read from the ledger. Their definitions stand in V30 under the same names with "_plainly".

-- The rows of a scope that add up to its counts on a day.
create function ledger_until(of_mission bigint, of_scope text, until_day date, today date) returns setof strength_change
    language sql stable
    as $$
    with asked as (select until_day - ledger_start() as day)
    select l.mission_id, l.scope, l.scope_id, l.today_from, until_day, l.people, l.on_roll, l.women, l.ready, l.in_training,
           l.not_active, l.in_mission, l.clearance, l.never_passed, l.lapsed, l.ready_for_tour, l.lacks_critical, l.deployed,
           l.deployed_women
    from asked a
    cross join lateral (values
        (0, a.day >> 5 << 5, a.day), (1, a.day >> 10 << 5, (a.day >> 5) - 1), (2, a.day >> 15 << 5, (a.day >> 10) - 1),
        (3, 0, (a.day >> 15) - 1)) as b (level, first, last)
    join strength_ledger l on l.mission_id = of_mission and l.scope = of_scope and l.level = b.level
        and l.block between b.first and b.last and l.today_from <= today
    union all
    select c.*
    from strength_change c
    where c.mission_id = of_mission and c.scope = of_scope and c.today_from <= today and c.day <= until_day
$$;

create function batch_counts(of_mission bigint, day date, today date)
    returns table (
        batch_id bigint, on_roll bigint, ready bigint, in_training bigint, not_active bigint, in_mission bigint,
        clearance bigint, never_passed bigint, lapsed bigint, ready_for_tour bigint, lacks_critical bigint,
        deployed bigint, deployed_women bigint)
    language sql stable
    as $$
    select scope_id, sum(on_roll), sum(ready), sum(in_training), sum(not_active), sum(in_mission), sum(clearance),
           sum(never_passed), sum(lapsed), sum(ready_for_tour), sum(lacks_critical), sum(deployed), sum(deployed_women)
    from ledger_until(of_mission, 'batch', day, today)
    group by scope_id
    having sum(people) > 0
$$;

create function unit_counts(of_mission bigint, day date, today date)
    returns table (unit_id bigint, on_roll bigint, women bigint, ready bigint, in_training bigint, deployed bigint)
    language sql stable
    as $$
    select scope_id, sum(on_roll), sum(women), sum(ready), sum(in_training), sum(deployed)
    from ledger_until(of_mission, 'unit', day, today)
    group by scope_id
    having sum(people) > 0
$$;

create function left_at_home(units bigint[], day date, today date) returns table (unit_id bigint, officers bigint)
    language sql stable
    as $$
    select scope_id, sum(people)
    from ledger_until(0, 'home', day, today)
    where scope_id = any (units)
    group by scope_id
    having sum(people) > 0
$$;

create function strength_changes(of_mission bigint, today date)
    returns table (day date, contributor_id bigint, deployed bigint, ready bigint)
    language sql stable
    as $$
    select c.day, c.contributor_id, sum(c.deployed), sum(c.ready)
    from (
        select ledger_start() + l.block as day, case when l.scope = 'contributor' then l.scope_id end as contributor_id,
               l.deployed, l.ready
        from strength_ledger l
        where l.mission_id = of_mission and l.scope in ('contributor', 'mission') and l.level = 0 and l.today_from <= today
        union all
        select s.day, case when s.scope = 'contributor' then s.scope_id end, s.deployed, s.ready
        from strength_change s
        where s.mission_id = of_mission and s.scope in ('contributor', 'mission') and s.today_from <= today) c
    group by c.day, c.contributor_id
    having sum(c.deployed) <> 0 or sum(c.ready) <> 0
$$;
