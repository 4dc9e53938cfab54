-- The ledger of V30_4 kept by blocks of 1, 2, 4, 8 … days instead of 1, 32, 1,024 and 32,768: the sum until a day is that of
-- at most one block of each length, however densely the days are filled. With 32 blocks of a length, a force whose counts
-- change every day reads six times the rows of one whose counts change now and then.
--
-- Level 0 holds every day, since curves are read from it. Of the longer blocks only every other one is kept, the one that
-- begins where a block of twice its length begins: no sum needs the others.

-- The blocks that add up to everything until and including a day.
create function ledger_blocks(until_day date) returns table (level smallint, block integer)
    language sql immutable
    rows 8
    as $$
    select l.level::smallint, (d.days >> l.level) - 1
    from (select until_day - ledger_start() + 1 as days) d
    cross join generate_series(0, 16) as l (level)
    where (d.days >> l.level) & 1 = 1
$$;

-- The blocks that a change on a day belongs to.
create function ledger_blocks_of(day date) returns table (level smallint, block integer)
    language sql immutable
    rows 9
    as $$
    select l.level::smallint, (day - ledger_start()) >> l.level
    from generate_series(0, 16) as l (level)
    where l.level = 0 or ((day - ledger_start()) >> l.level) & 1 = 0
$$;

create or replace function ledger_until(of_mission bigint, of_scope text, until_day date, today date)
    returns setof strength_change
    language sql stable
    as $$
    select l.mission_id, l.scope, l.scope_id, l.today_from, until_day, l.people, l.on_roll, l.women, l.ready, l.in_training,
           l.not_active, l.in_mission, l.clearance, l.never_passed, l.lapsed, l.ready_for_tour, l.lacks_critical, l.deployed,
           l.deployed_women
    from ledger_blocks(until_day) b
    join strength_ledger l on l.mission_id = of_mission and l.scope = of_scope and l.level = b.level and l.block = b.block
        and l.today_from <= today
    union all
    select c.*
    from strength_change c
    where c.mission_id = of_mission and c.scope = of_scope and c.today_from <= today and c.day <= until_day
$$;

create or replace function fold_strength_changes(at_least integer) returns void
    language plpgsql
    as $$
begin
    if (select count(*) from (select from strength_change limit at_least) s) < at_least
       or not pg_try_advisory_xact_lock(hashtext('fold strength changes')) then
        return;
    end if;
    with taken as (
        delete from strength_change returning *
    ), by_day as (
        select t.mission_id, t.scope, t.scope_id, t.today_from, t.day, sum(t.people) as people, sum(t.on_roll) as on_roll,
               sum(t.women) as women, sum(t.ready) as ready, sum(t.in_training) as in_training,
               sum(t.not_active) as not_active, sum(t.in_mission) as in_mission, sum(t.clearance) as clearance,
               sum(t.never_passed) as never_passed, sum(t.lapsed) as lapsed, sum(t.ready_for_tour) as ready_for_tour,
               sum(t.lacks_critical) as lacks_critical, sum(t.deployed) as deployed,
               sum(t.deployed_women) as deployed_women
        from taken t
        group by t.mission_id, t.scope, t.scope_id, t.today_from, t.day
    )
    insert into strength_ledger as l
    select t.mission_id, t.scope, t.scope_id, t.today_from, sum(t.people), sum(t.on_roll), sum(t.women), sum(t.ready),
           sum(t.in_training), sum(t.not_active), sum(t.in_mission), sum(t.clearance), sum(t.never_passed), sum(t.lapsed),
           sum(t.ready_for_tour), sum(t.lacks_critical), sum(t.deployed), sum(t.deployed_women), b.level, b.block
    from by_day t
    cross join lateral ledger_blocks_of(t.day) b
    group by t.mission_id, t.scope, t.scope_id, t.today_from, b.level, b.block
    order by t.mission_id, t.scope, b.level, b.block, t.scope_id, t.today_from
    on conflict (mission_id, scope, level, block, scope_id, today_from) do update set
        people = l.people + excluded.people, on_roll = l.on_roll + excluded.on_roll, women = l.women + excluded.women,
        ready = l.ready + excluded.ready, in_training = l.in_training + excluded.in_training,
        not_active = l.not_active + excluded.not_active, in_mission = l.in_mission + excluded.in_mission,
        clearance = l.clearance + excluded.clearance, never_passed = l.never_passed + excluded.never_passed,
        lapsed = l.lapsed + excluded.lapsed, ready_for_tour = l.ready_for_tour + excluded.ready_for_tour,
        lacks_critical = l.lacks_critical + excluded.lacks_critical, deployed = l.deployed + excluded.deployed,
        deployed_women = l.deployed_women + excluded.deployed_women;
end
$$;

-- What the ledger holds already, by the new lengths.
insert into strength_change
select l.mission_id, l.scope, l.scope_id, l.today_from, ledger_start() + l.block, l.people, l.on_roll, l.women, l.ready,
       l.in_training, l.not_active, l.in_mission, l.clearance, l.never_passed, l.lapsed, l.ready_for_tour, l.lacks_critical,
       l.deployed, l.deployed_women
from strength_ledger l
where l.level = 0;
truncate strength_ledger;
select fold_strength_changes(0);
