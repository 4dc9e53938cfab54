-- What each import recorded, so that it can be shown and undone as one act; and what the headings of other systems mean.

alter table import_log
    add column undone_at   timestamptz,
    add column undone_by   text,
    add column undo_reason text check (is_words(undo_reason)),
    add constraint undo_names_time_account_and_reason check (num_nulls(undone_at, undone_by, undo_reason) in (0, 3)),
    add constraint only_what_was_saved_is_undone check (undone_at is null or not dry_run and rejected = 0);

-- The records that an import made, by table; a million of them are a few ranges of ids.
create table imported_range (
    import_id  bigint not null references import_log,
    table_name text not null,
    ids        int8multirange not null,
    primary key (import_id, table_name)
);

-- Which version of which record an import wrote, and which it replaced; none where it made the record beside those of
-- its own kind. The import can be undone while that version stands.
create table imported_version (
    import_id        bigint not null references import_log,
    table_name       text not null,
    record_id        bigint not null,
    written_version  integer not null,
    replaced_version integer,
    primary key (import_id, table_name, record_id)
);

-- The changed values in words, as the check of the file showed them.
create table imported_change (
    import_id   bigint not null references import_log,
    id          bigint generated always as identity,
    kind        text not null,
    line        bigint not null,
    record      text not null,
    column_name text not null,
    old_value   text,
    new_value   text,
    primary key (import_id, id)
);

create table column_mapping (
    id          bigint generated always as identity primary key,
    name        text not null check (is_code(name)),
    kind        text not null,
    headings    jsonb not null check (jsonb_typeof(headings) = 'object' and headings <> '{}'),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account()
);

create unique index column_mapping_name_is_unique on column_mapping (lower(name));

comment on table column_mapping is 'Which column each heading of a file from another system means; empty for one left out';

select keep_history('column_mapping');
