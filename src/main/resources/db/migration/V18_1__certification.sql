-- Who signed that a batch is ready, with the roll and the figures as they were then.

create table certification (
    id               bigint generated always as identity primary key,
    batch_id         bigint not null references batch,
    token            uuid not null constraint certification_is_signed_once unique,
    signed_on        date not null,
    signed_by        text not null default recording_account(),
    signatory        text not null check (is_words(signatory)),
    authority        text not null check (is_words(authority)),
    planned_strength integer not null check (planned_strength >= 0),
    on_roll          integer not null check (on_roll >= 0),
    ready            integer not null check (ready >= 0),
    ended_on         date,
    ended_by         text,
    end_reason       text check (is_words(end_reason)),
    version          integer not null default 0,
    recorded_at      timestamptz not null default recording_time(),
    recorded_by      text not null default recording_account(),
    constraint certification_ends_after_signing check (ended_on >= signed_on),
    constraint certification_end_says_who_and_why check (num_nulls(ended_on, ended_by, end_reason) in (0, 3)),
    constraint batch_is_certified_once_at_a_time
        exclude using gist (batch_id with =, daterange(signed_on, ended_on) with &&)
);

-- An officer as signed for. Names, rank and unit are kept as they were, since later records may differ.
create table certified_officer (
    id               bigint generated always as identity primary key,
    certification_id bigint not null references certification,
    officer_id       bigint not null references officer,
    verdict          text not null check (verdict in ('accepted', 'refused')),
    reason           text check (is_words(reason)),
    ready            boolean not null,
    service_number   text not null,
    name             text not null,
    rank             text not null,
    sex              text not null,
    unit             text,
    role             text,
    version          integer not null default 0,
    recorded_at      timestamptz not null default recording_time(),
    recorded_by      text not null default recording_account(),
    constraint officer_is_once_on_a_certification unique (certification_id, officer_id),
    constraint verdict_against_the_records_has_a_reason check (reason is not null or (verdict = 'accepted' and ready))
);

create index on certified_officer (officer_id);

select keep_history('certification'), keep_history('certified_officer');
