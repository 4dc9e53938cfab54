-- A unit may get a last day. It is never removed, since postings and requirements name it; it is only closed, and may be
-- opened again.

alter table unit add column last_day date;
alter table history.unit add column last_day date;

-- Nobody serves in a unit after its last day, and no unit below it outlasts it.
create function closed_units_hold(units bigint[]) returns void
    language plpgsql
    as $$
begin
    if exists (
        select
        from unit u
        join officer_posting p on p.unit_id = u.id and (p.until_day is null or p.until_day > u.last_day + 1)
        where u.id = any (units)
          and u.last_day is not null
    ) then
        raise exception 'Nobody serves in a unit after its last day.'
            using errcode = 'check_violation', constraint = 'nobody_serves_in_a_closed_unit', table = 'officer_posting';
    end if;
    if exists (
        select
        from unit u
        join unit above on above.id = u.parent_id and (u.last_day is null or u.last_day > above.last_day)
        where u.id = any (units) or above.id = any (units)
    ) then
        raise exception 'A unit is open no longer than the unit above it.'
            using errcode = 'check_violation', constraint = 'no_unit_outlasts_the_one_above', table = 'unit';
    end if;
end
$$;

create function unit_change_keeps_closed_units() returns trigger
    language plpgsql
    as $$
begin
    if exists (select from unit where last_day is not null) then
        perform closed_units_hold(array(select id from changed_rows));
    end if;
    return null;
end
$$;

create trigger closed_on_insert after insert on unit referencing new table as changed_rows
    for each statement execute function unit_change_keeps_closed_units();
create trigger closed_on_update after update on unit referencing new table as changed_rows
    for each statement execute function unit_change_keeps_closed_units();

create function posting_keeps_closed_units() returns trigger
    language plpgsql
    as $$
declare
    units bigint[] := array(select distinct unit_id from changed_rows order by unit_id);
begin
    -- Whoever closes one of these units waits, or is waited for: neither misses the other.
    perform from unit where id = any (units) order by id for share;
    if exists (
        select
        from unit u
        join changed_rows p on p.unit_id = u.id and (p.until_day is null or p.until_day > u.last_day + 1)
        where u.id = any (units)
          and u.last_day is not null
    ) then
        raise exception 'Nobody serves in a unit after its last day.'
            using errcode = 'check_violation', constraint = 'nobody_serves_in_a_closed_unit', table = 'officer_posting';
    end if;
    return null;
end
$$;

create trigger closed_on_insert after insert on officer_posting referencing new table as changed_rows
    for each statement execute function posting_keeps_closed_units();
create trigger closed_on_update after update on officer_posting referencing new table as changed_rows
    for each statement execute function posting_keeps_closed_units();
