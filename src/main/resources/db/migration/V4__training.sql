-- What can be completed, what missions require, and what officers have completed.

create table course (
    id          bigint generated always as identity primary key,
    code        text not null check (is_code(code)),
    title       text not null check (is_words(title)),
    kind        text not null default 'course' check (kind in ('course', 'medical', 'vetting', 'document', 'assessment')),
    hours       integer check (hours > 0),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account()
);

create unique index course_code_is_unique on course (lower(code));

-- How long a pass is valid, by the day on which it was won: a new rule never rewrites the past.
create table course_validity (
    id          bigint generated always as identity primary key,
    course_id   bigint not null references course,
    from_day    date,
    until_day   date,
    months      integer check (months between 1 and 1200),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint validity_period_is_not_empty check (from_day < until_day),
    constraint course_has_one_validity_at_a_time
        exclude using gist (course_id with =, daterange(from_day, until_day) with &&)
);

create table requirement (
    id          bigint generated always as identity primary key,
    mission_id  bigint not null references mission,
    course_id   bigint not null references course,
    unit_id     bigint references unit,
    critical    boolean not null default false,
    from_day    date not null,
    until_day   date,
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint requirement_period_is_not_empty check (from_day < until_day)
);

create unique index requirement_is_unique on requirement (mission_id, course_id, coalesce(unit_id, 0), from_day);

create table completion (
    id                 bigint generated always as identity primary key,
    officer_id         bigint not null references officer,
    course_id          bigint not null references course,
    completed_on       date not null,
    result             text not null default 'passed' check (result in ('passed', 'failed', 'incomplete')),
    certificate_number text check (is_words(certificate_number)),
    venue              text check (is_words(venue)),
    source             text check (is_words(source)),
    voided_on          date,
    voided_by          text,
    void_reason        text check (is_words(void_reason)),
    version            integer not null default 0,
    recorded_at        timestamptz not null default recording_time(),
    recorded_by        text not null default recording_account(),
    constraint completion_is_unique unique (officer_id, course_id, completed_on),
    constraint void_names_day_account_and_reason check (num_nulls(voided_on, voided_by, void_reason) in (0, 3))
);

create index on completion (course_id, completed_on);

-- Today in the zone of the session, which the application sets to the headquarters' own.
create function headquarters_today() returns date
    language sql stable
    as $$ select (recording_time() at time zone current_setting('timezone'))::date $$;

create function completion_has_a_possible_day() returns trigger
    language plpgsql
    as $$
declare
    latest date := headquarters_today();
begin
    -- Shared among completions, exclusive for a change of a birth date: neither slips past the other unseen.
    perform pg_advisory_xact_lock_shared(hashtext('birth dates'));
    if exists (select from changed_rows where completed_on > latest) then
        raise exception 'A completion cannot be in the future.'
            using errcode = 'check_violation', constraint = 'completion_is_not_in_the_future', table = 'completion';
    end if;
    if exists (
        select from changed_rows c join officer o on o.id = c.officer_id where c.completed_on < o.date_of_birth
    ) then
        raise exception 'A completion cannot be before the officer''s birth.'
            using errcode = 'check_violation', constraint = 'completion_is_not_before_birth', table = 'completion';
    end if;
    return null;
end
$$;

create trigger possible_day_on_insert after insert on completion referencing new table as changed_rows
    for each statement execute function completion_has_a_possible_day();
create trigger possible_day_on_update after update on completion referencing new table as changed_rows
    for each statement execute function completion_has_a_possible_day();

create function completion_is_never_removed() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'A completion is never removed, only voided with a reason.'
        using errcode = 'check_violation', constraint = 'completion_is_never_removed', table = 'completion';
end
$$;

create trigger never_removed before delete on completion
    for each row execute function completion_is_never_removed();

create function birth_is_before_completions() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select from changed_rows n join replaced_rows r using (id) where n.date_of_birth is distinct from r.date_of_birth
    ) then
        perform pg_advisory_xact_lock(hashtext('birth dates'));
        if exists (
            select from changed_rows o join completion c on c.officer_id = o.id where c.completed_on < o.date_of_birth
        ) then
            raise exception 'A completion cannot be before the officer''s birth.'
                using errcode = 'check_violation', constraint = 'completion_is_not_before_birth', table = 'officer';
        end if;
    end if;
    return null;
end
$$;

create trigger birth_before_completions after update on officer
    referencing new table as changed_rows old table as replaced_rows
    for each statement execute function birth_is_before_completions();

-- Every pass with the days [completed_on, valid_until) on which it makes its officer current, unless it is voided; no
-- end where nothing lapses. The last valid day is the anniversary minus one day.
create view pass as
select c.id,
       c.officer_id,
       c.course_id,
       c.completed_on,
       (c.completed_on + make_interval(months => v.months))::date as valid_until,
       c.voided_on
from completion c
left join course_validity v on v.course_id = c.course_id and daterange(v.from_day, v.until_day) @> c.completed_on
where c.result = 'passed';

select keep_history('course'), keep_history('course_validity'), keep_history('requirement'), keep_history('completion');
