-- That somebody looked at two numbers that differ and said why they may. It holds for these two numbers; when one of them
-- changes, the discrepancy is open again.

create table settlement (
    id          bigint generated always as identity primary key,
    mission_id  bigint not null references mission,
    kind        text not null check (kind in
        ('names_and_report', 'roll_and_report', 'movements_and_return', 'records_and_claim', 'not_certified')),
    subject     text not null check (is_words(subject)),
    counted     bigint not null,
    said        bigint not null,
    reason      text not null check (is_words(reason)),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint discrepancy_is_settled_once unique (mission_id, kind, subject),
    constraint what_agrees_needs_no_settling check (counted <> said)
);

select keep_history('settlement');
