-- Movements as they are recorded fact by fact, corrected and cancelled.

-- The form's own token, so that one sent twice is recorded once; why this version corrects the one before; why people moved
-- while the batch was held.
alter table movement
    add column token uuid,
    add column correction text constraint correction_is_words check (is_words(correction)),
    add column held_reason text constraint held_reason_is_words check (is_words(held_reason));
alter table history.movement add column token uuid, add column correction text, add column held_reason text;

create unique index movement_form_is_recorded_once on movement (token);

-- Staged departures that are only planned differ by their planned days.
drop index movement_is_unique;
create unique index movement_is_unique on movement (
    mission_id, contributor_id, coalesce(batch_id, 0), direction,
    coalesce(departed_on, 'infinity'), coalesce(arrived_on, 'infinity'), coalesce(lower(carrier), ''),
    (case when departed_on is null and arrived_on is null then coalesce(planned_on, '-infinity') else 'infinity' end));

-- Why somebody moves whom no certification covers.
alter table manifest_entry
    add column uncovered_reason text constraint uncovered_reason_is_words check (is_words(uncovered_reason));
alter table history.manifest_entry add column uncovered_reason text;

-- A movement that never was as recorded: taken out of the movements as it stood, so that every figure follows, and kept
-- here with who said so and why. The key is the movement's own.
create table cancelled_movement (
    id              bigint primary key,
    mission_id      bigint not null references mission,
    contributor_id  bigint not null references contributor,
    batch_id        bigint references batch,
    direction       text not null,
    planned_on      date,
    departed_on     date,
    arrived_on      date,
    reported_number integer,
    qualifier       text not null,
    reason          text,
    origin          text,
    destination     text,
    carrier         text,
    source          text,
    cancelled_on    date not null,
    cancelled_by    text not null default recording_account(),
    cancel_reason   text not null check (is_words(cancel_reason)),
    version         integer not null default 0,
    recorded_at     timestamptz not null default recording_time(),
    recorded_by     text not null default recording_account()
);

create index on cancelled_movement (mission_id);
create index on cancelled_movement (batch_id);

create table cancelled_manifest_entry (
    id          bigint primary key,
    movement_id bigint not null references cancelled_movement,
    officer_id  bigint not null references officer,
    reason      text,
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account()
);

create index on cancelled_manifest_entry (movement_id);
create index on cancelled_manifest_entry (officer_id);

select keep_history('cancelled_movement'), keep_history('cancelled_manifest_entry');
