-- Whoever may record only for some units is told before anything is written, of any account and within transactions that
-- only read. What the database asks for the recording account is asked of the same functions.

create function units_in_reach_of(of_account text) returns setof bigint
    language sql stable
    as $$
    select w.id
    from account a
    join account_unit l on l.account_id = a.id
    cross join units_within(l.unit_id) w
    where lower(a.username) = lower(of_account)
$$;

create function officers_out_of_reach_of(of_account text, officers bigint[]) returns setof bigint
    language sql stable
    as $$
    select distinct o.id
    from unnest(officers) as o(id)
    where exists (select from units_in_reach_of(of_account))
      and not exists (
          select from officer_posting p
          where p.officer_id = o.id
            and daterange(p.from_day, p.until_day) @> headquarters_today()
            and p.unit_id in (select u from units_in_reach_of(of_account) u))
$$;

create or replace function units_in_reach() returns setof bigint
    language sql stable
    as $$ select units_in_reach_of(recording_account()) $$;

create or replace function officers_out_of_reach(officers bigint[]) returns setof bigint
    language sql stable
    as $$ select officers_out_of_reach_of(recording_account(), officers) $$;

-- An extension changes how long a completion counts, so it is held to the same units.
create function extensions_are_within_reach() returns trigger
    language plpgsql
    as $$
begin
    if exists (select from units_in_reach()) and exists (
        select from officers_out_of_reach(array(
            select distinct c.officer_id from changed_rows l join completion c on c.id = l.completion_id)))
    then
        raise exception 'Your account records only for officers of its units.'
            using errcode = 'check_violation', constraint = 'account_records_within_its_units', table = tg_table_name;
    end if;
    return null;
end
$$;

create trigger within_reach_on_insert after insert on extension_line referencing new table as changed_rows
    for each statement execute function extensions_are_within_reach();
create trigger within_reach_on_update after update on extension_line referencing new table as changed_rows
    for each statement execute function extensions_are_within_reach();
