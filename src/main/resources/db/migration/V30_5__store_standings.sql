-- Brings what is stored of officers up to date after their records have changed, and the ledger by the difference.

create function store_standing_sets(officers bigint[]) returns void
    language plpgsql
    as $$
begin
    with fresh as materialized (
        select * from standing_sets_of(officers)
    ), stored as materialized (
        select * from standing_set s where s.officer_id = any (officers)
    ), changes as materialized (
        select c.*, 1 as n from (select * from fresh except select * from stored) c
        union all
        select c.*, -1 from (select * from stored except select * from fresh) c
    ), gone as (
        delete from standing_set s where s.officer_id in (select c.officer_id from changes c)
    ), added as (
        insert into standing_set select f.* from fresh f where f.officer_id in (select c.officer_id from changes c)
    )
    insert into strength_change
    select e.*
    from (
        select e.mission_id, e.scope, e.scope_id, e.today_from, e.day,
               sum(e.people) as people, sum(e.on_roll) as on_roll, sum(e.women) as women, sum(e.ready) as ready,
               sum(e.in_training) as in_training, sum(e.not_active) as not_active, sum(e.in_mission) as in_mission,
               sum(e.clearance) as clearance, sum(e.never_passed) as never_passed, sum(e.lapsed) as lapsed,
               sum(e.ready_for_tour) as ready_for_tour, sum(e.lacks_critical) as lacks_critical,
               sum(e.deployed) as deployed, sum(e.deployed_women) as deployed_women
        from changes s
        cross join lateral strength_entries(
            s.mission_id, s.unit_id, s.roll_batch_id, s.deployed_batch_id, s.contributor_id, s.active, s.standing, s.bin,
            s.ready_for_tour, s.lacks_critical, s.woman, s.days, s.todays, s.n) e
        group by e.mission_id, e.scope, e.scope_id, e.today_from, e.day) e
    where (e.people, e.on_roll, e.women, e.ready, e.in_training, e.not_active, e.in_mission, e.clearance,
           e.never_passed, e.lapsed, e.ready_for_tour, e.lacks_critical, e.deployed, e.deployed_women)
        <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
end
$$;

-- Of these officers, those who are or were on a roll or in mission.
create function concerned_of(officers bigint[]) returns bigint[]
    language sql stable
    as $$
    select array(
        select officer
        from unnest(officers) as officer
        where exists (select from roll_entry r where r.officer_id = officer)
           or exists (select from deployment d where d.officer_id = officer)
           or exists (select from manifest_entry e where e.officer_id = officer)
           or exists (select from standing_set s where s.officer_id = officer)
           or exists (select from presence p where p.officer_id = officer)
        order by officer)
$$;

-- Everything stored of officers whose rows the transaction has locked, or whom nobody else can change.
create function store_of(officers bigint[], missions bigint[]) returns void
    language plpgsql
    as $$
declare
    concerned bigint[];
begin
    perform store_ready_sets(officers, missions);
    concerned := concerned_of(officers);
    if cardinality(concerned) > 0 then
        perform store_presence(concerned);
        perform store_standing_sets(concerned);
    end if;
    perform fold_strength_changes(1000);
end
$$;

-- The same for few, for whom a plan made once will do; and for many, whose number the planner has to know.
create function store_of_few(officers bigint[], missions bigint[]) returns void
    language plpgsql
    set plan_cache_mode = force_generic_plan
    as $$
begin
    perform store_of(officers, missions);
end
$$;

create function store_of_many(officers bigint[], missions bigint[]) returns void
    language plpgsql
    set plan_cache_mode = force_custom_plan
    as $$
begin
    perform store_of(officers, missions);
end
$$;

-- The same for a slice of those who have changed; who competes with them for seats belongs to it.
create function store_slice(slice bigint[], missions bigint[]) returns void
    language plpgsql
    as $$
declare
    officers bigint[] := with_rivals(slice);
begin
    if cardinality(officers) <= 100 then
        perform store_of_few(officers, missions);
    else
        perform store_of_many(officers, missions);
    end if;
end
$$;

-- The rules are what holds for all officers: requirements, validities, the tree of units. Whoever changes one is alone;
-- whoever changes officers does so beside others, officers in the order of their ids, one transaction at a time each.
create function readiness_rules() returns integer language sql immutable as $$ select hashtext('readiness rules') $$;

-- Brings everything stored of officers up to date, in the missions given or in all.
create function store_standings(officers bigint[], missions bigint[] default null) returns void
    language plpgsql
    as $$
declare
    asked bigint[];
    locked bigint[];
    first integer;
    at_once constant integer := 10000;
begin
    if cardinality(officers) = 0 then
        return;
    end if;
    officers := array(select distinct officer from unnest(officers) as officer where officer is not null order by officer);
    loop
        locked := with_rivals(officers);
        perform from officer where id = any (locked) order by id for no key update;
        perform pg_advisory_xact_lock_shared(readiness_rules());
        asked := with_rivals(officers);
        exit when asked = locked;
    end loop;
    missions := coalesce(missions, array(select id from mission));
    for first in select generate_series(1, cardinality(asked), at_once) loop
        perform store_slice(asked[first:first + at_once - 1], missions);
    end loop;
end
$$;

-- The same for all officers after a change of the rules, slice by slice, so that it takes as little memory as time.
create function store_all_standings(missions bigint[] default null) returns void
    language plpgsql
    as $$
declare
    slice bigint[];
    after_id bigint := 0;
begin
    perform pg_advisory_xact_lock(readiness_rules());
    missions := coalesce(missions, array(select id from mission));
    while cardinality(missions) > 0 loop
        slice := array(select o.id from officer o where o.id > after_id order by o.id limit 10000);
        exit when cardinality(slice) = 0;
        perform store_slice(slice, missions);
        after_id := slice[cardinality(slice)];
    end loop;
end
$$;
