-- Who imported which file when, and what came of it. Dry runs are listed too; what was saved is told by the records.

create table import_log (
    id           bigint generated always as identity primary key,
    recorded_at  timestamptz not null default recording_time(),
    recorded_by  text not null default recording_account(),
    file_name    text not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kind         text not null,
    rows_read    bigint not null,
    created      bigint not null,
    updated      bigint not null,
    unchanged    bigint not null,
    rejected     bigint not null,
    dry_run      boolean not null
);

comment on table import_log is 'Every import of a file or pack, dry runs and refused ones too';
