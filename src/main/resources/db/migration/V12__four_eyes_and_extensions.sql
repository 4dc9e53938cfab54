-- Four eyes on what is recorded, and orders that extend what is valid.

alter table course add column four_eyes boolean not null default false;
alter table history.course add column four_eyes boolean not null default false;

-- entered_by is the account that made the result wait. The account in recorded_by is that of the present version, which
-- may be the approval itself.
alter table completion
    add column awaiting_approval boolean not null default false,
    add column entered_by text,
    add column approved_on date,
    add column approved_by text,
    add constraint approval_names_day_and_account check (num_nulls(approved_on, approved_by) in (0, 2)),
    add constraint approved_or_awaiting check (not (awaiting_approval and approved_on is not null)),
    add constraint what_was_entered_waits_or_is_approved
        check ((entered_by is not null) = (awaiting_approval or approved_on is not null)),
    add constraint who_recorded_does_not_approve check (lower(approved_by) <> lower(entered_by));
alter table history.completion
    add column awaiting_approval boolean not null default false,
    add column entered_by text,
    add column approved_on date,
    add column approved_by text;

create index on completion (course_id) where awaiting_approval and voided_on is null;

-- On every path that writes, imports too, what is recorded in a course of four eyes waits: new results, results that
-- change, and voids taken back. What Muster records by itself, as the example mission at its first start, does not: no
-- account stands behind it whose second pair of eyes another could be.
create function result_waits_for_approval() returns trigger
    language plpgsql
    as $$
begin
    if recording_account() <> 'muster' and exists (select from course where id = new.course_id and four_eyes) then
        new.awaiting_approval := true;
        new.entered_by := recording_account();
        new.approved_on := null;
        new.approved_by := null;
    end if;
    return new;
end
$$;

create trigger waits_on_insert before insert on completion
    for each row execute function result_waits_for_approval();
create trigger waits_on_update before update on completion
    for each row
    when (old.result <> new.result
        or old.completed_on <> new.completed_on
        or old.course_id <> new.course_id
        or old.voided_on is not null and new.voided_on is null)
    execute function result_waits_for_approval();

-- An authority lengthens the validity of a course for a group: until a day, or by months.
create table extension_order (
    id             bigint generated always as identity primary key,
    reference      text not null check (is_words(reference)),
    authority      text not null check (is_words(authority)),
    course_id      bigint not null references course,
    ordered_on     date not null,
    extended_until date,
    months         integer check (months between 1 and 120),
    group_words    text not null check (is_words(group_words)),
    undone_on      date,
    undone_by      text,
    undo_reason    text check (is_words(undo_reason)),
    version        integer not null default 0,
    recorded_at    timestamptz not null default recording_time(),
    recorded_by    text not null default recording_account(),
    constraint extension_names_an_end_or_months check (num_nonnulls(extended_until, months) = 1),
    constraint undoing_names_day_account_and_reason check (num_nulls(undone_on, undone_by, undo_reason) in (0, 3))
);

create unique index extension_reference_is_unique on extension_order (course_id, lower(reference)) where undone_on is null;

-- Whose pass an order extends, until when. Of the lines of one pass that are not undone, the one that reaches furthest is in
-- force; triggers see to that, so that a view can find it without adding up.
create table extension_line (
    id             bigint generated always as identity primary key,
    order_id       bigint not null references extension_order,
    completion_id  bigint not null references completion,
    extended_until date not null,
    in_force       boolean not null default false,
    version        integer not null default 0,
    recorded_at    timestamptz not null default recording_time(),
    recorded_by    text not null default recording_account(),
    constraint pass_is_extended_once_by_an_order unique (order_id, completion_id)
);

create index on extension_line (completion_id);
create unique index pass_has_one_extension_in_force on extension_line (completion_id) where in_force;

-- Every pass with the days [completed_on, valid_until) on which it makes its officer current, unless it is voided; no end
-- where nothing lapses. The last valid day is the anniversary minus one day, or the last day of the extension in force if
-- that is later. What awaits approval is no pass yet.
create or replace view pass as
select c.id,
       c.officer_id,
       c.course_id,
       c.completed_on,
       case
           when v.months is not null
           then greatest((c.completed_on + make_interval(months => v.months))::date, e.extended_until)
       end as valid_until,
       c.voided_on,
       (c.completed_on + make_interval(months => v.months))::date as regular_until,
       e.order_id as extended_by
from completion c
left join course_validity v on v.course_id = c.course_id and daterange(v.from_day, v.until_day) @> c.completed_on
left join extension_line e on e.completion_id = c.id and e.in_force
where c.result = 'passed'
  and not c.awaiting_approval;

create function extension_lengthens_a_pass() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select
        from changed_rows l
        join extension_order o on o.id = l.order_id
        left join pass p on p.id = l.completion_id and p.course_id = o.course_id and p.voided_on is null
        where p.id is null or p.regular_until is null or l.extended_until <= p.regular_until
    ) then
        raise exception 'An extension lengthens a pass of its course that counts.'
            using errcode = 'check_violation', constraint = 'extension_lengthens_a_pass', table = 'extension_line';
    end if;
    return null;
end
$$;

create trigger lengthens_on_insert after insert on extension_line referencing new table as changed_rows
    for each statement execute function extension_lengthens_a_pass();

-- First what is in force no longer, then what is: a pass has one line in force at every moment.
create function put_extensions_in_force(completions bigint[]) returns void
    language plpgsql
    as $$
declare
    furthest bigint[] := array(
        select distinct on (l.completion_id) l.id
        from extension_line l
        join extension_order o on o.id = l.order_id and o.undone_on is null
        where l.completion_id = any (completions)
        order by l.completion_id, l.extended_until desc, l.id);
begin
    update extension_line set in_force = false
    where completion_id = any (completions) and in_force and id <> all (furthest);
    update extension_line set in_force = true
    where id = any (furthest) and not in_force;
end
$$;

create function weigh_new_extensions() returns trigger
    language plpgsql
    as $$
begin
    perform put_extensions_in_force(array(select completion_id from changed_rows order by completion_id));
    return null;
end
$$;

create function weigh_undone_extensions() returns trigger
    language plpgsql
    as $$
begin
    perform put_extensions_in_force(array(
        select l.completion_id
        from changed_rows n
        join replaced_rows r using (id)
        join extension_line l on l.order_id = n.id
        where n.undone_on is distinct from r.undone_on
        order by l.completion_id));
    return null;
end
$$;

create trigger weigh_on_insert after insert on extension_line referencing new table as changed_rows
    for each statement execute function weigh_new_extensions();
create trigger weigh_on_undo after update on extension_order referencing new table as changed_rows old table as replaced_rows
    for each statement execute function weigh_undone_extensions();

select keep_history('extension_order'), keep_history('extension_line');
