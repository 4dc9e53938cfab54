-- Reports that are made by themselves on a day of each month or week, and what came of each day on which one was due.

create table report_schedule (
    id           bigint generated always as identity primary key,
    mission_id   bigint not null references mission,
    kind         text not null check (is_code(kind)),
    batch_id     bigint references batch,
    course_id    bigint references course,
    period       text not null default 'usual'
        check (period in ('usual', 'week_before', 'month_before', 'year_before')),
    days_ahead   integer check (days_ahead between 0 and 3650),
    marking      text not null check (is_words(marking)),
    paper        text not null check (paper in ('a4', 'letter')),
    rhythm       text not null check (rhythm in ('monthly', 'weekly')),
    day          integer not null,
    due_at       time not null,
    recipients   text check (is_words(recipients)),
    ordered_by   text not null check (is_words(ordered_by)),
    address      text not null check (is_words(address)),
    counts_from  timestamptz not null,
    paused       boolean not null default false,
    ended        boolean not null default false,
    version      integer not null default 0,
    recorded_at  timestamptz not null default recording_time(),
    recorded_by  text not null default recording_account(),
    constraint schedule_has_a_day_of_its_rhythm
        check (day between 1 and case rhythm when 'monthly' then 31 else 7 end)
);

create index on report_schedule (mission_id);

-- One row for each day on which a schedule was due: nothing can make its report twice, however often and on however
-- many machines it is tried.
create table report_run (
    id            bigint generated always as identity primary key,
    schedule_id   bigint not null references report_schedule,
    due_on        date not null,
    outcome       text not null check (outcome in ('due', 'made', 'failed', 'missed')),
    report_id     bigint references issued_report constraint report_is_of_one_run unique,
    attempts      integer not null default 0 check (attempts >= 0),
    problem       text check (is_words(problem)),
    mail          text not null default 'none' check (mail in ('none', 'waiting', 'sent', 'failed')),
    mail_attempts integer not null default 0 check (mail_attempts >= 0),
    mail_problem  text check (is_words(mail_problem)),
    version       integer not null default 0,
    recorded_at   timestamptz not null default recording_time(),
    recorded_by   text not null default recording_account(),
    constraint report_is_made_once_for_a_day unique (schedule_id, due_on),
    constraint made_report_is_kept check ((outcome = 'made') = (report_id is not null)),
    constraint failed_report_says_why check (outcome <> 'failed' or problem is not null),
    constraint only_what_is_made_is_mailed check (mail = 'none' or outcome = 'made')
);

create function made_report_is_never_unmade() returns trigger
    language plpgsql
    as $$
begin
    if old.outcome = 'made' and (tg_op = 'DELETE' or new.report_id is distinct from old.report_id) then
        raise exception 'A report that was made stays the one of its day.'
            using errcode = 'check_violation', constraint = 'made_report_is_never_unmade', table = 'report_run';
    end if;
    return coalesce(new, old);
end
$$;

create trigger never_unmade before update or delete on report_run
    for each row execute function made_report_is_never_unmade();

select keep_history('report_schedule'), keep_history('report_run');

-- What is to be done when, shared by all machines on this database; the scheduler's own table, and no record of anything.
create table scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index on scheduled_task (execution_time);
create index on scheduled_task (last_heartbeat);
