-- Course sessions, who is enrolled in them, and what each recording of results wrote.

create table course_session (
    id            bigint generated always as identity primary key,
    course_id     bigint not null references course,
    venue         text not null check (is_words(venue)),
    first_day     date not null,
    last_day      date not null,
    capacity      integer not null check (capacity between 1 and 10000),
    instructor    text check (is_words(instructor)),
    cancelled_on  date,
    cancel_reason text check (is_words(cancel_reason)),
    version       integer not null default 0,
    recorded_at   timestamptz not null default recording_time(),
    recorded_by   text not null default recording_account(),
    constraint session_ends_after_it_begins check (first_day <= last_day),
    constraint session_cancellation_names_day_and_reason check (num_nulls(cancelled_on, cancel_reason) in (0, 2))
);

create index on course_session (course_id, first_day);

create table session_enrolment (
    id          bigint generated always as identity primary key,
    session_id  bigint not null references course_session,
    officer_id  bigint not null references officer,
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint officer_is_enrolled_once unique (session_id, officer_id)
);

create index on session_enrolment (officer_id);

alter table completion add column session_id bigint references course_session;
alter table history.completion add column session_id bigint;

create index on completion (session_id) where session_id is not null;

-- One sending of the form of results. The token is the form's own, so that a form sent twice is recorded once.
create table result_recording (
    id           bigint generated always as identity primary key,
    session_id   bigint not null references course_session,
    token        uuid not null,
    completed_on date not null,
    passed       integer not null check (passed >= 0),
    failed       integer not null check (failed >= 0),
    incomplete   integer not null check (incomplete >= 0),
    undone_on    date,
    version      integer not null default 0,
    recorded_at  timestamptz not null default recording_time(),
    recorded_by  text not null default recording_account(),
    constraint form_is_recorded_once unique (token)
);

create index on result_recording (session_id);

-- Which version of which completion a recording wrote, and which it replaced: it can be undone while that version stands.
create table recorded_result (
    recording_id     bigint not null references result_recording,
    completion_id    bigint not null references completion,
    written_version  integer not null,
    replaced_version integer,
    primary key (recording_id, completion_id)
);

select keep_history('course_session'), keep_history('session_enrolment'), keep_history('result_recording');
