-- Orders by which tours end on another day than planned, for a whole batch or for officers by name.

create table tour_extension (
    id              bigint generated always as identity primary key,
    batch_id        bigint not null references batch,
    reference       text not null check (is_words(reference)),
    authority       text not null check (is_words(authority)),
    ordered_on      date not null,
    new_end         date not null,
    whole_batch     boolean not null,
    withdrawn_on    date,
    withdraw_reason text check (is_words(withdraw_reason)),
    version         integer not null default 0,
    recorded_at     timestamptz not null default recording_time(),
    recorded_by     text not null default recording_account(),
    constraint tour_ends_after_its_order check (new_end > ordered_on),
    constraint withdrawal_names_day_and_reason check (num_nulls(withdrawn_on, withdraw_reason) in (0, 2))
);

create unique index tour_extension_is_unique on tour_extension (batch_id, lower(reference)) where withdrawn_on is null;

create table extended_tour (
    id           bigint generated always as identity primary key,
    extension_id bigint not null references tour_extension,
    officer_id   bigint not null references officer,
    version      integer not null default 0,
    recorded_at  timestamptz not null default recording_time(),
    recorded_by  text not null default recording_account(),
    constraint tour_is_extended_once_by_an_order unique (extension_id, officer_id)
);

create index on extended_tour (officer_id);

select keep_history('tour_extension'), keep_history('extended_tour');
