-- When a kept mapping of headings was last used for an import that was saved. Which import that was stands in its log.
create table column_mapping_use (
    mapping_id bigint primary key references column_mapping on delete cascade,
    used_at    timestamptz not null default recording_time(),
    used_by    text not null default recording_account()
);
