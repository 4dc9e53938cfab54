-- The stored days on which named officers are in mission, whatever day is today.
--
-- What is planned counts as long as its day is still to come, so a forecast changes as days pass without anybody writing.
-- Each stay is therefore stored with the todays for which it is the forecast: a plan for 1 March is part of it for every
-- today before 1 March. A stay on record holds for every today.

create table presence (
    officer_id bigint not null,
    mission_id bigint not null,
    batch_id   bigint not null,
    days       daterange not null,
    todays     daterange not null
);

create index on presence (officer_id);
create index on presence (mission_id);
create index on presence (batch_id, lower(days));

-- A departure planned for any day, and an officer who may leave with it: named on its manifest, or on the roll of its day.
create view departing_officer as
select d.batch_id, d.movement_id, d.day, d.number is not null and not d.named as limited, e.officer_id
from coming_departures('-infinity') d
join manifest_entry e on e.movement_id = d.movement_id
where d.named
union all
select d.batch_id, d.movement_id, d.day, d.number is not null, r.officer_id
from coming_departures('-infinity') d
join roll_entry r on r.batch_id = d.batch_id and daterange(r.from_day, r.until_day) @> d.day
where not d.named;

-- Where a departure takes only so many of a roll, one officer's readiness decides on another's seat: these officers and all
-- whose seats depend on theirs.
create function with_rivals(officers bigint[]) returns bigint[]
    language plpgsql stable
    as $$
declare
    all_of_them bigint[];
begin
    if not exists (select from departing_officer d where d.limited and d.officer_id = any (officers)) then
        return officers;
    end if;
    with recursive seats as materialized (
        select * from departing_officer d where d.limited
    ), rivals as (
        select unnest(officers) as officer_id
        union
        select o.officer_id
        from rivals r
        join seats s on s.officer_id = r.officer_id
        join seats o on o.batch_id = s.batch_id and o.movement_id = s.movement_id
    )
    select array_agg(officer_id order by officer_id) into all_of_them from rivals;
    return all_of_them;
end
$$;

create type planning as (officer_id bigint, todays daterange);

-- The stays of officers for every today. Those who compete for seats are asked about together.
create function presence_of(officers bigint[]) returns setof presence
    language plpgsql stable
    as $$
declare
    departure record;
    plannings planning[];
    stays presence[];
begin
    -- Between two days for which something is planned, the forecast of an officer is the same on every today.
    plannings := array(
        with concerned as materialized (
            select d.officer_id, d.day, d.limited from departing_officer d where d.officer_id = any (officers)
        ), cuts as (
            select c.officer_id, c.day from concerned c
            union
            select h.officer_id, h.day from planned_return h where h.officer_id = any (officers)
            union
            select r.officer_id, c.day
            from (select distinct officer_id from concerned where limited) r
            cross join (
                select day from concerned
                union
                select h.day from planned_return h where h.officer_id = any (officers)) c
            union
            select distinct officer, null::date from unnest(officers) as officer
        )
        select row(c.officer_id, daterange(c.day, lead(c.day) over (
                   partition by c.officer_id order by c.day nulls first)))::planning
        from cuts c);

    stays := array(
        select row(d.officer_id, d.mission_id, d.batch_id, daterange(d.from_day, coalesce(d.until_day, (
                   select min(h.day)
                   from planned_return h
                   where h.officer_id = d.officer_id and h.mission_id = d.mission_id
                     and h.day > greatest(d.from_day, coalesce(lower(p.todays), '-infinity'))))), p.todays)::presence
        from deployment d
        join unnest(plannings) p on p.officer_id = d.officer_id
        where d.officer_id = any (officers));

    -- One departure after the other, since each takes only officers who are not in mission by then: those named, else the
    -- ready on the roll of its day in the order of their service numbers, up to the number announced.
    for departure in
        select * from coming_departures('-infinity') d
        where exists (
            select from departing_officer o
            where o.batch_id = d.batch_id and o.movement_id is not distinct from d.movement_id
              and o.officer_id = any (officers))
        order by day, named desc, batch_id, movement_id
    loop
        stays := stays || array(
            select row(g.officer_id, departure.mission_id, departure.batch_id, daterange(departure.day, (
                       select min(h.day)
                       from planned_return h
                       where h.officer_id = g.officer_id and h.mission_id = departure.mission_id and h.day > departure.day
                   )), g.todays)::presence
            from (
                select w.officer_id, p.todays, row_number() over (
                           partition by p.todays order by o.service_number_key) as seat
                from (
                    select e.officer_id
                    from manifest_entry e
                    where departure.named and e.movement_id = departure.movement_id and e.officer_id = any (officers)
                    union all
                    select d.officer_id
                    from ready_days(departure.mission_id, array(
                        select r.officer_id
                        from roll_entry r
                        where not departure.named
                          and r.batch_id = departure.batch_id
                          and r.officer_id = any (officers)
                          and daterange(r.from_day, r.until_day) @> departure.day)) d
                    where d.days @> departure.day
                ) w
                join officer o on o.id = w.officer_id
                join unnest(plannings) p on p.officer_id = w.officer_id and upper(p.todays) <= departure.day
                where not exists (
                    select
                    from unnest(stays) s
                    where s.officer_id = w.officer_id and s.todays = p.todays and s.days @> departure.day)
            ) g
            where departure.named or departure.number is null or g.seat <= departure.number);
    end loop;

    return query
        select s.officer_id, s.mission_id, s.batch_id, s.days, unnest(range_agg(s.todays))
        from unnest(stays) s
        where not isempty(s.days)
        group by s.officer_id, s.mission_id, s.batch_id, s.days;
end
$$;

create function store_presence(officers bigint[]) returns void
    language plpgsql
    as $$
begin
    with fresh as materialized (
        select * from presence_of(officers)
    ), stored as materialized (
        select * from presence p where p.officer_id = any (officers)
    ), changed as materialized (
        select c.officer_id from (select * from fresh except select * from stored) c
        union
        select c.officer_id from (select * from stored except select * from fresh) c
    ), gone as (
        delete from presence p where p.officer_id in (select officer_id from changed)
    )
    insert into presence select f.* from fresh f where f.officer_id in (select officer_id from changed);
end
$$;

create or replace function mission_days(today date)
    returns table (officer_id bigint, mission_id bigint, batch_id bigint, days daterange)
    language sql stable
    as $$ select p.officer_id, p.mission_id, p.batch_id, p.days from presence p where p.todays @> today $$;

create function arriving_batches(of_mission bigint, day date, today date) returns setof bigint
    language sql stable
    as $$
    select b.id
    from batch b
    where b.mission_id = of_mission
      and exists (
          select
          from presence p
          where p.batch_id = b.id and lower(p.days) > today and lower(p.days) <= day and p.todays @> today)
$$;
