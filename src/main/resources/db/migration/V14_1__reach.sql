-- Accounts that record only for officers of some units and of those below them. An account without rows here is not
-- limited.

create table account_unit (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references account,
    unit_id     bigint not null references unit,
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account(),
    constraint account_is_limited_to_a_unit_once unique (account_id, unit_id)
);

select keep_history('account_unit');

-- The units that the recording account is limited to; none where it is not limited.
create function units_in_reach() returns setof bigint
    language sql stable
    as $$
    select w.id
    from account a
    join account_unit l on l.account_id = a.id
    cross join units_within(l.unit_id) w
    where lower(a.username) = lower(recording_account())
$$;

-- Those of the officers who serve today in none of the units that the recording account is limited to.
create function officers_out_of_reach(officers bigint[]) returns setof bigint
    language sql stable
    as $$
    select distinct o.id
    from unnest(officers) as o(id)
    where exists (select from units_in_reach())
      and not exists (
          select from officer_posting p
          where p.officer_id = o.id
            and daterange(p.from_day, p.until_day) @> headquarters_today()
            and p.unit_id in (select u from units_in_reach() u))
$$;

-- The last word on every path that writes; the argument names the column with the officer.
create function records_are_within_reach() returns trigger
    language plpgsql
    as $$
declare
    refused boolean;
begin
    if not exists (select from units_in_reach()) then
        return null;
    end if;
    execute format(
        'select exists (select from officers_out_of_reach(array(select distinct r.%I from changed_rows r)))', tg_argv[0])
        into refused;
    if refused then
        raise exception 'Your account records only for officers of its units.'
            using errcode = 'check_violation', constraint = 'account_records_within_its_units', table = tg_table_name;
    end if;
    return null;
end
$$;

create trigger within_reach_on_insert after insert on completion referencing new table as changed_rows
    for each statement execute function records_are_within_reach('officer_id');
create trigger within_reach_on_update after update on completion referencing new table as changed_rows
    for each statement execute function records_are_within_reach('officer_id');
create trigger within_reach_on_insert after insert on session_enrolment referencing new table as changed_rows
    for each statement execute function records_are_within_reach('officer_id');
create trigger within_reach_on_delete after delete on session_enrolment referencing old table as changed_rows
    for each statement execute function records_are_within_reach('officer_id');
create trigger within_reach_on_insert after insert on officer_posting referencing new table as changed_rows
    for each statement execute function records_are_within_reach('officer_id');
create trigger within_reach_on_insert after insert on officer_status referencing new table as changed_rows
    for each statement execute function records_are_within_reach('officer_id');
create trigger within_reach_on_update after update on officer_status referencing new table as changed_rows
    for each statement execute function records_are_within_reach('officer_id');
create trigger within_reach_on_update after update on officer referencing new table as changed_rows
    for each statement execute function records_are_within_reach('id');
