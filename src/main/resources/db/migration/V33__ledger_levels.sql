-- The same as in V30_4_1, each level of the ledger asked by itself, so that the planner walks the key instead of joining.
create or replace function ledger_until(of_mission bigint, of_scope text, until_day date, today date)
    returns setof strength_change
    language sql stable
    as $$
    with read as (
        select l.* from strength_ledger l
        where l.mission_id = of_mission and l.scope = of_scope and l.level = 0 and l.today_from <= today
          and l.block between (until_day - ledger_start()) >> 5 << 5 and until_day - ledger_start()
        union all
        select l.* from strength_ledger l
        where l.mission_id = of_mission and l.scope = of_scope and l.level = 1 and l.today_from <= today
          and l.block between (until_day - ledger_start()) >> 10 << 5 and ((until_day - ledger_start()) >> 5) - 1
        union all
        select l.* from strength_ledger l
        where l.mission_id = of_mission and l.scope = of_scope and l.level = 2 and l.today_from <= today
          and l.block between (until_day - ledger_start()) >> 15 << 5 and ((until_day - ledger_start()) >> 10) - 1
        union all
        select l.* from strength_ledger l
        where l.mission_id = of_mission and l.scope = of_scope and l.level = 3 and l.today_from <= today
          and l.block between 0 and ((until_day - ledger_start()) >> 15) - 1
    )
    select l.mission_id, l.scope, l.scope_id, l.today_from, until_day, l.people, l.on_roll, l.women, l.ready, l.in_training,
           l.not_active, l.in_mission, l.clearance, l.never_passed, l.lapsed, l.ready_for_tour, l.lacks_critical, l.deployed,
           l.deployed_women
    from read l
    union all
    select c.*
    from strength_change c
    where c.mission_id = of_mission and c.scope = of_scope and c.today_from <= today and c.day <= until_day
$$;
