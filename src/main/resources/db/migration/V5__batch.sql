-- Batches and who is on them, movements of people, and counts taken in the mission.

create table batch (
    id                bigint generated always as identity primary key,
    mission_id        bigint not null references mission,
    contributor_id    bigint not null references contributor,
    code              text not null check (is_code(code)),
    name              text not null check (is_words(name)),
    planned_strength  integer not null check (planned_strength >= 0),
    planned_departure date,
    tour_months       integer check (tour_months between 1 and 120),
    cancelled_on      date,
    cancel_reason     text check (is_words(cancel_reason)),
    version           integer not null default 0,
    recorded_at       timestamptz not null default recording_time(),
    recorded_by       text not null default recording_account(),
    constraint cancellation_names_day_and_reason check (num_nulls(cancelled_on, cancel_reason) in (0, 2)),
    constraint batch_belongs_to_one_mission_and_contributor unique (id, mission_id, contributor_id)
);

create unique index batch_code_is_unique on batch (lower(code));
create index on batch (mission_id);

create table roll_entry (
    id          bigint generated always as identity primary key,
    batch_id    bigint not null references batch,
    officer_id  bigint not null references officer,
    from_day    date not null,
    until_day   date,
    rank        text check (is_words(rank)),
    role        text check (is_words(role)),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint roll_entry_is_unique unique (batch_id, officer_id, from_day),
    constraint roll_period_is_not_empty check (from_day < until_day),
    constraint officer_is_on_one_batch_at_a_time
        exclude using gist (officer_id with =, daterange(from_day, until_day) with &&)
);

-- A number without names is a reported figure; with names, the names count and a number that was reported beside them
-- stays on record as such.
create table movement (
    id              bigint generated always as identity primary key,
    mission_id      bigint not null references mission,
    contributor_id  bigint not null references contributor,
    batch_id        bigint,
    direction       text not null check (direction in ('out', 'home', 'death')),
    planned_on      date,
    departed_on     date,
    arrived_on      date,
    reported_number integer check (reported_number > 0),
    qualifier       text not null default 'exact' check (is_qualifier(qualifier)),
    reason          text check (reason in ('end_of_tour', 'medical', 'disciplinary', 'compassionate')),
    origin          text check (is_words(origin)),
    destination     text check (is_words(destination)),
    carrier         text check (is_words(carrier)),
    source          text check (is_words(source)),
    version         integer not null default 0,
    recorded_at     timestamptz not null default recording_time(),
    recorded_by     text not null default recording_account(),
    -- The day from which the movement changes the number in mission: arrival when out, departure when home, the day of
    -- a death; none while it is only planned or under way.
    effective_on    date generated always as
        (case direction when 'out' then arrived_on else coalesce(departed_on, arrived_on) end) stored,
    constraint arrival_is_not_before_departure check (arrived_on >= departed_on),
    constraint only_the_way_home_has_a_reason check (reason is null or direction = 'home'),
    constraint movement_belongs_to_its_batch
        foreign key (batch_id, mission_id, contributor_id) references batch (id, mission_id, contributor_id)
);

create unique index movement_is_unique on movement (
    mission_id, contributor_id, coalesce(batch_id, 0), direction,
    coalesce(departed_on, 'infinity'), coalesce(arrived_on, 'infinity'), coalesce(lower(carrier), ''));
create index on movement (batch_id);

create table manifest_entry (
    id          bigint generated always as identity primary key,
    movement_id bigint not null references movement,
    officer_id  bigint not null references officer,
    reason      text check (reason in ('end_of_tour', 'medical', 'disciplinary', 'compassionate')),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint officer_is_once_on_a_manifest unique (movement_id, officer_id)
);

create index on manifest_entry (officer_id);

create table strength_return (
    id             bigint generated always as identity primary key,
    mission_id     bigint not null references mission,
    contributor_id bigint not null references contributor,
    as_of          date not null,
    kind           text not null check
        (kind in ('formed_police_unit', 'individual_police', 'troops', 'experts', 'staff_officers', 'other')),
    women          integer check (women >= 0),
    men            integer check (men >= 0),
    total          integer not null check (total >= 0),
    source         text check (is_words(source)),
    version        integer not null default 0,
    recorded_at    timestamptz not null default recording_time(),
    recorded_by    text not null default recording_account(),
    constraint strength_return_is_unique unique (mission_id, contributor_id, kind, as_of),
    constraint women_and_men_fit_the_total check (
        coalesce(women, 0) + coalesce(men, 0) <= total and (women + men is null or women + men = total))
);

select keep_history('batch'), keep_history('roll_entry'), keep_history('movement'), keep_history('manifest_entry'),
    keep_history('strength_return');
