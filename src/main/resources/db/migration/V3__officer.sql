-- The units of the home service, and its officers: who they are, where they serve and whether they are active.

create table unit (
    id          bigint generated always as identity primary key,
    code        text not null check (is_code(code)),
    name        text not null check (is_words(name)),
    parent_id   bigint references unit,
    women_only  boolean not null default false,
    floor       integer check (floor >= 0),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account()
);

create unique index unit_code_is_unique on unit (lower(code));
create index on unit (parent_id);

-- The unit itself and every unit below it.
create function units_within(root bigint) returns table (id bigint)
    language sql stable
    as $$
    with recursive within as (
        select root as id
        union
        select u.id from unit u join within w on u.parent_id = w.id
    )
    select id from within
$$;

create function unit_is_not_its_own_ancestor() returns trigger
    language plpgsql
    as $$
begin
    -- Two transactions could each close half a circle; one waits for the other.
    perform pg_advisory_xact_lock(hashtext('unit tree'));
    if exists (
        with recursive above as (
            select id as start, parent_id from changed_rows where parent_id is not null
            union
            select a.start, u.parent_id from above a join unit u on u.id = a.parent_id where u.parent_id is not null
        )
        select from above where parent_id = start
    ) then
        raise exception 'A unit cannot be its own ancestor.'
            using errcode = 'check_violation', constraint = 'unit_is_not_its_own_ancestor', table = 'unit';
    end if;
    return null;
end
$$;

create trigger tree_on_insert after insert on unit referencing new table as changed_rows
    for each statement execute function unit_is_not_its_own_ancestor();
create trigger tree_on_update after update on unit referencing new table as changed_rows
    for each statement execute function unit_is_not_its_own_ancestor();

create function service_number_key(value text) returns text
    language sql immutable
    as $$ select upper(regexp_replace(value, '\s', '', 'g')) $$;

create table officer (
    id                 bigint generated always as identity primary key,
    service_number     text not null check (is_code(service_number)),
    surname            text not null check (is_words(surname)),
    other_names        text check (is_words(other_names)),
    rank               text not null check (is_words(rank)),
    sex                text not null check (sex in ('F', 'M')),
    date_of_birth      date,
    enlisted_on        date,
    version            integer not null default 0,
    recorded_at        timestamptz not null default recording_time(),
    recorded_by        text not null default recording_account(),
    service_number_key text generated always as (upper(regexp_replace(service_number, '\s', '', 'g'))) stored,
    constraint enlisted_after_birth check (enlisted_on > date_of_birth)
);

create unique index service_number_is_unique on officer (service_number_key);

-- A day left empty at the start means "since before the records", at the end "until further notice".
create table officer_posting (
    id          bigint generated always as identity primary key,
    officer_id  bigint not null references officer,
    unit_id     bigint not null references unit,
    from_day    date,
    until_day   date,
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint posting_period_is_not_empty check (from_day < until_day),
    constraint officer_serves_in_one_unit_at_a_time
        exclude using gist (officer_id with =, daterange(from_day, until_day) with &&)
);

create index on officer_posting (unit_id);

create table officer_status (
    id          bigint generated always as identity primary key,
    officer_id  bigint not null references officer,
    status      text not null check (status in ('active', 'suspended', 'on_leave', 'retired', 'deceased')),
    from_day    date,
    until_day   date,
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint status_period_is_not_empty check (from_day < until_day),
    constraint officer_has_one_status_at_a_time
        exclude using gist (officer_id with =, daterange(from_day, until_day) with &&)
);

select keep_history('unit'), keep_history('officer'), keep_history('officer_posting'), keep_history('officer_status');
