-- Why a ready batch may not leave, and on which days. A hold released on the day on which it was opened held nothing.

create table batch_hold (
    id          bigint generated always as identity primary key,
    batch_id    bigint not null references batch,
    cause       text not null check (cause in ('equipment', 'funds', 'base', 'airlift', 'court_order', 'authority')),
    opened_on   date not null,
    closed_on   date,
    note        text check (is_words(note)),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint hold_is_released_after_it_was_opened check (closed_on >= opened_on),
    constraint batch_is_held_once_at_a_time_for_a_cause
        exclude using gist (batch_id with =, cause with =, daterange(opened_on, closed_on) with &&)
);

select keep_history('batch_hold');
