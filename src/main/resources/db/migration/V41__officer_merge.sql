-- Two records of one person made one. The record that goes is removed with every version kept in history; its service
-- number stays known as a former number of the officer.

create table officer_merge (
    id                 bigint generated always as identity primary key,
    officer_id         bigint not null references officer,
    -- The key of the record that went, under which history keeps what was recorded of it.
    merged_id          bigint not null constraint record_is_merged_once unique,
    service_number     text not null check (is_code(service_number)),
    version            integer not null default 0,
    recorded_at        timestamptz not null default recording_time(),
    recorded_by        text not null default recording_account(),
    service_number_key text generated always as (upper(regexp_replace(service_number, '\s', '', 'g'))) stored,
    constraint officer_is_not_merged_into_itself check (merged_id <> officer_id)
);

create unique index former_number_is_unique on officer_merge (service_number_key);
create index on officer_merge (officer_id);

select keep_history('officer_merge');

-- The officer whom a service number stands for, in any case and with or without spaces; a former number stands for the
-- officer that its record became part of.
create function officer_numbered(number text) returns bigint
    language sql stable
    as $$
    select coalesce(
        (select o.id from officer o where o.service_number_key = service_number_key(number)),
        (select m.officer_id from officer_merge m where m.service_number_key = service_number_key(number)))
$$;

create function former_number_is_not_given_again() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select from changed_rows o join officer_merge m on m.service_number_key = o.service_number_key and m.merged_id <> o.id
    ) then
        raise exception 'A former number of an officer is not given to another.'
            using errcode = 'check_violation', constraint = 'former_number_is_not_given_again', table = 'officer';
    end if;
    return null;
end
$$;

create trigger number_is_free_on_insert after insert on officer referencing new table as changed_rows
    for each statement execute function former_number_is_not_given_again();
create trigger number_is_free_on_update after update on officer referencing new table as changed_rows
    for each statement execute function former_number_is_not_given_again();

-- A merge is written first, so that what follows can be told from other removals; by its end the record is gone.
create function merged_record_is_gone() returns trigger
    language plpgsql
    as $$
begin
    if exists (select from officer o where o.id = new.merged_id or o.service_number_key = new.service_number_key) then
        raise exception 'A record that was merged is removed, and nobody else has its number.'
            using errcode = 'check_violation', constraint = 'merged_record_is_gone', table = 'officer_merge';
    end if;
    return null;
end
$$;

create constraint trigger record_is_gone after insert or update on officer_merge
    deferrable initially deferred for each row execute function merged_record_is_gone();

-- Officers are found by their former numbers too. Few have any, and those who are registered have none yet.
create or replace function keep_officer_search_text() returns trigger
    language plpgsql
    as $$
begin
    new.search_text := officer_search_text(new.surname, new.other_names, new.service_number);
    if tg_op = 'UPDATE' then
        new.search_text := new.search_text || coalesce((
            select string_agg(officer_search_text(null, null, m.service_number), '' order by m.id)
            from officer_merge m
            where m.officer_id = new.id), '');
    end if;
    return new;
end
$$;

create function former_number_is_searched() returns trigger
    language plpgsql
    as $$
begin
    update officer set surname = surname where id in (select officer_id from changed_rows);
    return null;
end
$$;

create trigger searched_on_insert after insert on officer_merge referencing new table as changed_rows
    for each statement execute function former_number_is_searched();
create trigger searched_on_update after update on officer_merge referencing new table as changed_rows
    for each statement execute function former_number_is_searched();

-- A completion is never removed, but where two records of one person both have one of a course and day, one of them stands.
create or replace function completion_is_never_removed() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select
        from officer_merge m
        join completion c on c.officer_id in (m.officer_id, m.merged_id) and c.officer_id <> old.officer_id
        where old.officer_id in (m.officer_id, m.merged_id)
          and c.course_id = old.course_id
          and c.completed_on = old.completed_on
    ) then
        return old;
    end if;
    raise exception 'A completion is never removed, only voided with a reason.'
        using errcode = 'check_violation', constraint = 'completion_is_never_removed', table = 'completion';
end
$$;

create trigger standings_on_delete after delete on completion referencing old table as changed_rows
    for each statement execute function completion_changes_standing();

-- A certification keeps its roll as signed, where it was signed for one person under two numbers too.
alter table certified_officer
    drop constraint officer_is_once_on_a_certification,
    add constraint officer_is_once_on_a_certification unique (certification_id, officer_id, service_number);
