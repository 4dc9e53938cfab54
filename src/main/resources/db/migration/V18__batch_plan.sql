-- What a batch is to be made of, and which batch it relieves.

alter table batch add column relieves_id bigint;
alter table history.batch add column relieves_id bigint;

-- A batch relieves another of the same mission and contributor.
alter table batch
    add constraint relieved_batch_is_of_the_same_mission
        foreign key (relieves_id, mission_id, contributor_id) references batch (id, mission_id, contributor_id),
    add constraint batch_does_not_relieve_itself check (relieves_id <> id);

-- So many officers of a kind are wanted; whatever is empty is open. An officer fills one slot at most.
create table batch_slot (
    id          bigint generated always as identity primary key,
    batch_id    bigint not null references batch,
    unit_id     bigint references unit,
    ranks       text[] check (cardinality(ranks) > 0 and is_words(array_to_string(ranks, ','))),
    sex         text check (sex in ('F', 'M')),
    role        text check (is_words(role)),
    course_id   bigint references course,
    wanted      integer not null constraint slot_wants_somebody check (wanted between 1 and 100000),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint slot_says_what_it_wants check (num_nonnulls(unit_id, ranks, sex, role, course_id) > 0)
);

create index on batch_slot (batch_id);

select keep_history('batch_slot');
