-- What changes the named officers in mission and the ready of batches or units, by day, read from the ledger; and its
-- definition. Scopes are batch and unit; where several ids are given, their changes are added up.

create function part_changes(of_mission bigint, of_scope text, of_ids bigint[], today date)
    returns table (day date, deployed bigint, ready bigint)
    language sql stable
    as $$
    select c.day, sum(c.deployed), sum(c.ready)
    from (
        select ledger_start() + l.block as day, l.deployed, l.ready
        from strength_ledger l
        where l.mission_id = of_mission and l.scope = of_scope and l.level = 0 and l.scope_id = any (of_ids)
          and l.today_from <= today
        union all
        select s.day, s.deployed, s.ready
        from strength_change s
        where s.mission_id = of_mission and s.scope = of_scope and s.scope_id = any (of_ids) and s.today_from <= today) c
    group by c.day
    having sum(c.deployed) <> 0 or sum(c.ready) <> 0
$$;

create function part_changes_plainly(of_mission bigint, of_scope text, of_ids bigint[], today date)
    returns table (day date, deployed bigint, ready bigint)
    language sql stable
    as $$
    with spans as (
        select m.officer_id, m.batch_id, datemultirange(m.days) as days, 1 as deployed, 0 as ready
        from mission_days_plainly(today) m
        where m.mission_id = of_mission
        union all
        select b.officer_id, b.batch_id, b.days, 0, 1 from batch_ready_days_plainly(of_mission, today) b
    ), parts as (
        select s.days, s.deployed, s.ready from spans s where of_scope = 'batch' and s.batch_id = any (of_ids)
        union all
        select s.days * datemultirange(daterange(p.from_day, p.until_day)), s.deployed, s.ready
        from spans s
        join officer_posting p on p.officer_id = s.officer_id and p.unit_id = any (of_ids)
        where of_scope = 'unit'
    ), changes as (
        select greatest(lower(part), ledger_start()) as day, deployed, ready
        from parts cross join unnest(days) as part
        union all
        select upper(part), -deployed, -ready from parts cross join unnest(days) as part where not upper_inf(part)
    )
    select day, sum(deployed), sum(ready)
    from changes
    group by day
    having sum(deployed) <> 0 or sum(ready) <> 0
$$;
