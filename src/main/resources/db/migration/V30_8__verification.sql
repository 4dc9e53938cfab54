-- Holds what is stored against the records. Each comparison is one statement, and therefore sees the records and what is
-- stored of them at the same moment, whoever writes meanwhile.

-- The officers after one, in the order of their ids, also those of whom something is stored but who are no more.
create function officers_to_verify(after_id bigint, at_once integer) returns bigint[]
    language sql stable
    as $$
    select array(
        select id from (
            (select id from officer where id > after_id order by id limit at_once)
            union
            (select officer_id from ready_set where officer_id > after_id order by officer_id limit at_once)
            union
            (select officer_id from presence where officer_id > after_id order by officer_id limit at_once)
            union
            (select officer_id from standing_set where officer_id > after_id order by officer_id limit at_once)) known
        order by id
        limit at_once)
$$;

-- What is stored of these officers and what the records say, wherever the two differ: the days ready and, for every
-- today, in mission and in each standing. The days ready are held against the plain definition of V7.
create function stored_differences(officers bigint[])
    returns table (officer_id bigint, mission_id bigint, kind text, stored text, on_record text)
    language sql stable
    as $$
    with ready as (
        select m.id as mission_id, d.officer_id, d.days
        from mission m
        cross join lateral ready_days_plainly(m.id, officers) d
        where not isempty(d.days)
          and exists (select from requirement r where r.mission_id = m.id)
    )
    select coalesce(s.officer_id, r.officer_id), coalesce(s.mission_id, r.mission_id), 'ready', s.days::text, r.days::text
    from (select * from ready_set s where s.officer_id = any (officers)) s
    full join ready r on r.officer_id = s.officer_id and r.mission_id = s.mission_id
    where s.days is distinct from r.days
    union all
    select coalesce(s.officer_id, f.officer_id), coalesce(s.mission_id, f.mission_id), 'in_mission', s.line, f.line
    from (
        select p.officer_id, p.mission_id, string_agg(concat_ws(' ', p.batch_id, p.days, p.todays), ', ' order by p.days, p.todays) as line
        from presence p
        where p.officer_id = any (officers)
        group by p.officer_id, p.mission_id) s
    full join (
        select p.officer_id, p.mission_id, string_agg(concat_ws(' ', p.batch_id, p.days, p.todays), ', ' order by p.days, p.todays) as line
        from presence_of(with_rivals(officers)) p
        where p.officer_id = any (officers)
        group by p.officer_id, p.mission_id) f on f.officer_id = s.officer_id and f.mission_id = s.mission_id
    where s.line is distinct from f.line
    union all
    select c.officer_id, c.mission_id, 'standing', string_agg(c.line, ', ' order by c.line) filter (where c.is_stored),
           string_agg(c.line, ', ' order by c.line) filter (where not c.is_stored)
    from (
        select d.officer_id, d.mission_id, d.is_stored,
               concat_ws(' ', d.standing, d.bin, 'unit', d.unit_id, 'roll', d.roll_batch_id, 'with', d.deployed_batch_id, d.days,
                   d.todays) as line
        from (
            select s.*, true as is_stored
            from (
                select * from standing_set s where s.officer_id = any (officers)
                except
                select * from standing_sets_of(officers)) s
            union all
            select f.*, false
            from (
                select * from standing_sets_of(officers)
                except
                select * from standing_set s where s.officer_id = any (officers)) f) d) c
    group by c.officer_id, c.mission_id
$$;

-- How the figures of the ledger and the lists behind them differ from the plain definitions, on a day.
create function count_differences(day date, today date)
    returns table (mission_id bigint, kind text, stored text, on_record text)
    language sql stable
    as $$
    with asked as (
        select m.id from mission m
    ), units as (
        select array_agg(id) as ids from unit
    )
    select a.id, 'standing', null::text, x::text
    from asked a cross join lateral (
        select * from standing_plainly(a.id, day, today) except select * from standing(a.id, day, today)) x
    union all
    select a.id, 'standing', x::text, null
    from asked a cross join lateral (
        select * from standing(a.id, day, today) except select * from standing_plainly(a.id, day, today)) x
    union all
    select a.id, 'batch_counts', x::text, null
    from asked a cross join lateral (
        select * from batch_counts(a.id, day, today) except select * from batch_counts_plainly(a.id, day, today)) x
    union all
    select a.id, 'batch_counts', null, x::text
    from asked a cross join lateral (
        select * from batch_counts_plainly(a.id, day, today) except select * from batch_counts(a.id, day, today)) x
    union all
    select a.id, 'unit_counts', x::text, null
    from asked a cross join lateral (
        select * from unit_counts(a.id, day, today) except select * from unit_counts_plainly(a.id, day, today)) x
    union all
    select a.id, 'unit_counts', null, x::text
    from asked a cross join lateral (
        select * from unit_counts_plainly(a.id, day, today) except select * from unit_counts(a.id, day, today)) x
    union all
    select null, 'left_at_home', x::text, null
    from units u cross join lateral (
        select * from left_at_home(u.ids, day, today) except select * from left_at_home_plainly(u.ids, day, today)) x
    union all
    select null, 'left_at_home', null, x::text
    from units u cross join lateral (
        select * from left_at_home_plainly(u.ids, day, today) except select * from left_at_home(u.ids, day, today)) x
$$;

-- The same for the curve, over all days.
create function curve_differences(today date) returns table (mission_id bigint, kind text, stored text, on_record text)
    language sql stable
    as $$
    select m.id, 'curve', x::text, null::text
    from mission m cross join lateral (
        select * from strength_changes(m.id, today) except select * from strength_changes_plainly(m.id, today)) x
    union all
    select m.id, 'curve', null, x::text
    from mission m cross join lateral (
        select * from strength_changes_plainly(m.id, today) except select * from strength_changes(m.id, today)) x
$$;
