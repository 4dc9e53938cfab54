-- Who is in mission by name, worked out from the manifests of V5.

-- The days on which a named officer is in mission, [arrival, departure for home or death): worked out from the
-- manifests by the triggers below, never written by hand. It is a table so that "once at a time" can be a constraint.
create table deployment (
    officer_id bigint not null references officer,
    mission_id bigint not null references mission,
    batch_id   bigint not null references batch,
    from_day   date not null,
    until_day  date,
    constraint home_is_not_before_out check (from_day <= until_day),
    constraint officer_is_in_mission_once_at_a_time
        exclude using gist (officer_id with =, daterange(from_day, until_day) with &&)
);

create index on deployment (mission_id);
create index on deployment (batch_id);

create function work_out_deployments(officers bigint[]) returns void
    language plpgsql
    as $$
begin
    -- One transaction at a time may move an officer; the others wait, see its result and are refused if it forbids theirs.
    perform from officer where id = any (officers) order by id for no key update;

    if exists (
        select
        from manifest_entry e
        join movement m on m.id = e.movement_id
        where e.officer_id = any (officers)
          and m.batch_id is null
    ) then
        raise exception 'A manifest belongs to a movement of a batch.'
            using errcode = 'check_violation', constraint = 'manifest_belongs_to_a_batch', table = 'manifest_entry';
    end if;

    if exists (
        select
        from manifest_entry e
        join movement m on m.id = e.movement_id
        cross join lateral (select coalesce(m.departed_on, m.arrived_on, m.planned_on) as day) moved
        where e.officer_id = any (officers)
          and moved.day is not null
          and not exists (
              select
              from roll_entry r
              where r.batch_id = m.batch_id
                and r.officer_id = e.officer_id
                -- The last day of a place on the roll may be the day of the departure for home.
                and daterange(r.from_day, r.until_day, case m.direction when 'out' then '[)' else '[]' end) @> moved.day)
    ) then
        raise exception 'A manifest holds only officers on the roll on that day.'
            using errcode = 'check_violation', constraint = 'manifest_holds_only_officers_on_the_roll',
                table = 'manifest_entry';
    end if;

    delete from deployment where officer_id = any (officers);

    with moves as (
        select e.officer_id, m.mission_id, m.batch_id, m.direction = 'out' as out, m.effective_on as day,
               row_number() over (
                   partition by e.officer_id, m.mission_id, m.direction = 'out' order by m.effective_on, e.id) as turn
        from manifest_entry e
        join movement m on m.id = e.movement_id
        where e.officer_id = any (officers)
          and m.effective_on is not null
    ), outs as (select * from moves where out), homes as (select * from moves where not out)
    insert into deployment (officer_id, mission_id, batch_id, from_day, until_day)
    -- A homeward move that no outward move precedes leaves from_day empty, which the next statement refuses by name.
    select coalesce(o.officer_id, h.officer_id), coalesce(o.mission_id, h.mission_id),
           coalesce(o.batch_id, h.batch_id), coalesce(o.day, '-infinity'), h.day
    from outs o
    full join homes h on h.officer_id = o.officer_id and h.mission_id = o.mission_id and h.turn = o.turn;

    if exists (select from deployment where officer_id = any (officers) and from_day = '-infinity') then
        raise exception 'An officer goes home only after going out.'
            using errcode = 'check_violation', constraint = 'home_only_after_out', table = 'manifest_entry';
    end if;
end
$$;

create function manifest_changes_deployments() returns trigger
    language plpgsql
    as $$
begin
    -- Whoever changes the day of one of these movements waits, or is waited for: neither misses the other.
    perform from movement where id in (select movement_id from changed_rows) order by id for share;
    perform work_out_deployments(array(select distinct officer_id from changed_rows));
    return null;
end
$$;

create trigger deployments_on_insert after insert on manifest_entry referencing new table as changed_rows
    for each statement execute function manifest_changes_deployments();
create trigger deployments_on_delete after delete on manifest_entry referencing old table as changed_rows
    for each statement execute function manifest_changes_deployments();

create function manifest_keeps_its_officer() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'A name on a manifest is removed and entered anew, never exchanged.'
        using errcode = 'check_violation', constraint = 'manifest_keeps_its_officer', table = 'manifest_entry';
end
$$;

create trigger officer_stays before update of officer_id, movement_id on manifest_entry
    for each row when (old.officer_id <> new.officer_id or old.movement_id <> new.movement_id)
    execute function manifest_keeps_its_officer();

create function movement_changes_deployments() returns trigger
    language plpgsql
    as $$
begin
    perform work_out_deployments(array(
        select distinct e.officer_id
        from changed_rows n
        join replaced_rows r using (id)
        join manifest_entry e on e.movement_id = n.id
        where (n.direction, n.planned_on, n.departed_on, n.arrived_on, n.batch_id)
            is distinct from (r.direction, r.planned_on, r.departed_on, r.arrived_on, r.batch_id)));
    return null;
end
$$;

create trigger deployments_on_update after update on movement
    referencing new table as changed_rows old table as replaced_rows
    for each statement execute function movement_changes_deployments();

create function roll_change_keeps_manifests() returns trigger
    language plpgsql
    as $$
begin
    -- Also of officers on no manifest yet, since one may be about to be written.
    perform work_out_deployments(array(select distinct officer_id from changed_rows));
    return null;
end
$$;

create trigger manifests_on_update after update on roll_entry referencing old table as changed_rows
    for each statement execute function roll_change_keeps_manifests();
create trigger manifests_on_delete after delete on roll_entry referencing old table as changed_rows
    for each statement execute function roll_change_keeps_manifests();
