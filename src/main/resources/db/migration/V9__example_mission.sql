-- That the example mission was loaded, so that it is loaded once only and pages can say that its people are invented.

create table example_mission (
    the_one     boolean primary key default true check (the_one),
    mission_id  bigint references mission on delete set null,
    opening_day date not null,
    loaded_at   timestamptz not null default recording_time()
);
