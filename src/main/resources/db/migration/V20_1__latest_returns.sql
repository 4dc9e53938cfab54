-- The latest strength returns on a day, and what the returns of a mission change from day to day, at a cost that does not
-- grow with the number of months on record.

create index strength_return_by_day on strength_return (mission_id, as_of, id);

-- For each contributor and kind the index of strength_return_is_unique leads to the one row that counts.
create function latest_returns(of_mission bigint, day date)
    returns table (contributor_id bigint, kind text, as_of date, women integer, men integer, total integer)
    language sql stable
    as $$
    select c.id, r.kind, r.as_of, r.women, r.men, r.total
    from contributor c
    cross join unnest(
        '{formed_police_unit,individual_police,troops,experts,staff_officers,other}'::text[]) as counted (kind)
    cross join lateral (
        select s.kind, s.as_of, s.women, s.men, s.total
        from strength_return s
        where s.mission_id = of_mission
          and s.contributor_id = c.id
          and s.kind = counted.kind
          and s.as_of <= day
        order by s.as_of desc
        limit 1
    ) r
    where exists (select from strength_return s where s.mission_id = of_mission and s.contributor_id = c.id)
$$;

-- By how much the returns of a contributor change their sum on a day.
create function strength_step_plainly()
    returns table (mission_id bigint, contributor_id bigint, day date, change bigint)
    language sql stable
    as $$
    select c.mission_id, c.contributor_id, c.as_of, sum(c.change)::bigint
    from (
        select r.mission_id, r.contributor_id, r.as_of,
               r.total - lag(r.total, 1, 0) over (
                   partition by r.mission_id, r.contributor_id, r.kind order by r.as_of) as change
        from strength_return r
    ) c
    group by c.mission_id, c.contributor_id, c.as_of
    having sum(c.change) <> 0
$$;

-- The same kept ready: worked out from the returns by the triggers below, never written by hand.
create table strength_step (
    mission_id     bigint not null references mission,
    contributor_id bigint not null references contributor,
    day            date not null,
    change         bigint not null,
    primary key (mission_id, contributor_id, day)
);

create function work_out_strength_steps() returns trigger
    language plpgsql
    as $$
begin
    delete from strength_step s
    using (select distinct mission_id, contributor_id from changed_rows) c
    where s.mission_id = c.mission_id
      and s.contributor_id = c.contributor_id;

    insert into strength_step (mission_id, contributor_id, day, change)
    select c.mission_id, c.contributor_id, s.day, s.change
    from (select distinct mission_id, contributor_id from changed_rows) c
    cross join lateral (
        select v.day, v.change
        from strength_step_plainly() v
        where v.mission_id = c.mission_id
          and v.contributor_id = c.contributor_id
    ) s;
    return null;
end
$$;

create trigger steps_on_insert after insert on strength_return referencing new table as changed_rows
    for each statement execute function work_out_strength_steps();
create trigger steps_on_update after update on strength_return referencing new table as changed_rows
    for each statement execute function work_out_strength_steps();
create trigger steps_on_delete after delete on strength_return referencing old table as changed_rows
    for each statement execute function work_out_strength_steps();

-- A return stays with its mission and contributor, so that its update changes the steps of those alone.
create function return_stays() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'A return stays with its mission and contributor.'
        using errcode = 'check_violation', constraint = 'return_stays_with_its_contributor', table = 'strength_return';
end
$$;

create trigger return_stays before update on strength_return for each row
    when ((old.mission_id, old.contributor_id) is distinct from (new.mission_id, new.contributor_id))
    execute function return_stays();

insert into strength_step select * from strength_step_plainly();
