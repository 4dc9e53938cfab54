-- Counts of names that pages show without the names: how many a manifest holds and how many of them were certified, and
-- how many tours end when. Each is kept beside what it counts, so that a page costs the same for five names and five
-- thousand.

-- The names on each manifest, and those whom the certification in force when they left had accepted.
create table manifest_tally (
    movement_id bigint primary key,
    names       bigint not null,
    certified   bigint not null
);

create function manifest_tally_plainly() returns table (movement_id bigint, names bigint, certified bigint)
    language sql stable
    as $$
    select e.movement_id, count(distinct e.id), count(distinct o.officer_id)
    from manifest_entry e
    join movement m on m.id = e.movement_id
    left join certification c
        on c.batch_id = m.batch_id and daterange(c.signed_on, c.ended_on) @> coalesce(m.departed_on, m.arrived_on)
    left join certified_officer o
        on o.certification_id = c.id and o.officer_id = e.officer_id and o.verdict = 'accepted'
    group by e.movement_id
$$;

-- Few of the names are there against a certification, and each says why: those are found without the others.
create index on manifest_entry (movement_id) where uncovered_reason is not null;

-- One transaction at a time counts a manifest, and sees what those before it have entered.
create function tally_manifests(movements bigint[]) returns void
    language plpgsql
    as $$
declare
    counted bigint;
begin
    for counted in select distinct unnest(movements) order by 1 loop
        perform pg_advisory_xact_lock(hashtext('manifest tally'), (counted % 1000000007)::integer);
    end loop;
    delete from manifest_tally t where t.movement_id = any (movements);
    insert into manifest_tally
    select e.movement_id, count(distinct e.id), count(distinct o.officer_id)
    from manifest_entry e
    join movement m on m.id = e.movement_id
    left join certification c
        on c.batch_id = m.batch_id and daterange(c.signed_on, c.ended_on) @> coalesce(m.departed_on, m.arrived_on)
    left join certified_officer o
        on o.certification_id = c.id and o.officer_id = e.officer_id and o.verdict = 'accepted'
    where e.movement_id = any (movements)
    group by e.movement_id;
end
$$;

create function manifest_changes_tally() returns trigger
    language plpgsql
    as $$
begin
    perform tally_manifests(array(select distinct movement_id from changed_rows));
    return null;
end
$$;

create function movement_changes_tally() returns trigger
    language plpgsql
    as $$
begin
    perform tally_manifests(array(
        select n.id
        from changed_rows n
        join replaced_rows r using (id)
        where (n.departed_on, n.arrived_on, n.batch_id) is distinct from (r.departed_on, r.arrived_on, r.batch_id)));
    return null;
end
$$;

create function certification_changes_tally() returns trigger
    language plpgsql
    as $$
begin
    perform tally_manifests(array(
        select t.movement_id
        from manifest_tally t
        join movement m on m.id = t.movement_id
        where m.batch_id in (select batch_id from changed_rows)));
    return null;
end
$$;

create function certified_officer_changes_tally() returns trigger
    language plpgsql
    as $$
begin
    perform tally_manifests(array(
        select t.movement_id
        from manifest_tally t
        join movement m on m.id = t.movement_id
        where m.batch_id in (
            select c.batch_id from certification c where c.id in (select certification_id from changed_rows))));
    return null;
end
$$;

do $$
declare
    follow record;
    event text;
begin
    for follow in
        select * from (values
            ('manifest_entry', 'manifest_changes_tally()', 'insert delete'),
            ('movement', 'movement_changes_tally()', 'update'),
            ('certification', 'certification_changes_tally()', 'insert update delete'),
            ('certified_officer', 'certified_officer_changes_tally()', 'insert update delete')) as f (relation, does, events)
    loop
        foreach event in array string_to_array(follow.events, ' ') loop
            execute format('create trigger tally_on_%s after %s on %I referencing %s for each statement execute function %s',
                event, event, follow.relation,
                case
                    when event = 'delete' then 'old table as changed_rows'
                    when follow.relation = 'movement' then 'new table as changed_rows old table as replaced_rows'
                    else 'new table as changed_rows'
                end, follow.does);
        end loop;
    end loop;
end
$$;

insert into manifest_tally select * from manifest_tally_plainly();

-- How many named officers are in mission on the same days, by the same plans (V30_2). Transactions only ever add rows to
-- stay_change; once there are many they are folded.
create table stay_change (
    mission_id bigint not null,
    batch_id   bigint not null,
    days       daterange not null,
    todays     daterange not null,
    officers   bigint not null
);

create index on stay_change (mission_id);

create table stay_tally (
    like stay_change,
    primary key (mission_id, batch_id, days, todays)
);

create function fold_stay_changes(at_least integer) returns void
    language plpgsql
    as $$
begin
    if (select count(*) from (select from stay_change limit at_least) s) < at_least
       or not pg_try_advisory_xact_lock(hashtext('fold stay changes')) then
        return;
    end if;
    with taken as (
        delete from stay_change returning *
    )
    insert into stay_tally as s
    select t.mission_id, t.batch_id, t.days, t.todays, sum(t.officers)
    from taken t
    group by t.mission_id, t.batch_id, t.days, t.todays
    having sum(t.officers) <> 0
    on conflict (mission_id, batch_id, days, todays) do update set officers = s.officers + excluded.officers;
    delete from stay_tally where officers = 0;
end
$$;

create or replace function store_presence(officers bigint[]) returns void
    language plpgsql
    as $$
begin
    with fresh as materialized (
        select * from presence_of(officers)
    ), stored as materialized (
        select * from presence p where p.officer_id = any (officers)
    ), changes as materialized (
        select c.*, 1 as n from (select * from fresh except select * from stored) c
        union all
        select c.*, -1 from (select * from stored except select * from fresh) c
    ), gone as (
        delete from presence p where p.officer_id in (select officer_id from changes)
    ), counted as (
        insert into stay_change
        select c.mission_id, c.batch_id, c.days, c.todays, sum(c.n)
        from changes c
        group by c.mission_id, c.batch_id, c.days, c.todays
        having sum(c.n) <> 0
    )
    insert into presence select f.* from fresh f where f.officer_id in (select officer_id from changes);
    perform fold_stay_changes(1000);
end
$$;

-- Writes the tally anew, as nobody else writes.
create function enter_stays() returns void
    language sql
    as $$
    delete from stay_change;
    delete from stay_tally;
    insert into stay_tally
    select p.mission_id, p.batch_id, p.days, p.todays, count(*)
    from presence p
    group by p.mission_id, p.batch_id, p.days, p.todays;
$$;

select enter_stays();
