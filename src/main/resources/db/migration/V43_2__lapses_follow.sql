-- What lapses ahead (V43_1) follows the standings, is held against the records, and is written anew with the ledger.

-- Everything stored of officers whose rows the transaction has locked, or whom nobody else can change.
create or replace function store_of(officers bigint[], missions bigint[]) returns void
    language plpgsql
    as $$
declare
    concerned bigint[];
begin
    perform store_ready_sets(officers, missions);
    concerned := concerned_of(officers);
    if cardinality(concerned) > 0 then
        perform store_presence(concerned);
        perform store_standing_sets(concerned);
        perform store_lapse_sets(concerned);
    end if;
    perform fold_strength_changes(1000);
    perform fold_lapse_changes(1000);
end
$$;

-- Writes the ledgers anew from the stored sets, the postings and the statuses, as nobody else writes.
create or replace function enter_ledger() returns void
    language plpgsql
    as $$
begin
    perform pg_advisory_xact_lock(readiness_rules());
    delete from strength_change;
    delete from strength_ledger;
    insert into strength_change
    select e.mission_id, e.scope, e.scope_id, e.today_from, e.day,
           sum(e.people), sum(e.on_roll), sum(e.women), sum(e.ready), sum(e.in_training), sum(e.not_active),
           sum(e.in_mission), sum(e.clearance), sum(e.never_passed), sum(e.lapsed), sum(e.ready_for_tour),
           sum(e.lacks_critical), sum(e.deployed), sum(e.deployed_women)
    from standing_set s
    cross join lateral strength_entries(
        s.mission_id, s.unit_id, s.roll_batch_id, s.deployed_batch_id, s.contributor_id, s.active, s.standing, s.bin,
        s.ready_for_tour, s.lacks_critical, s.woman, s.days, s.todays, 1) e
    group by e.mission_id, e.scope, e.scope_id, e.today_from, e.day
    union all
    select 0, 'home', p.unit_id, k.today_from, k.day, sum(k.sign), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    from officer_posting p
    join officer_status s on s.officer_id = p.officer_id and s.status = 'active'
    cross join lateral ledger_corners(
        datemultirange(daterange(p.from_day, p.until_day) * daterange(s.from_day, s.until_day)), '{(,)}') k
    group by p.unit_id, k.today_from, k.day;
    perform fold_strength_changes(0);
    delete from lapse_change;
    delete from lapse_ledger;
    insert into lapse_change
    select s.mission_id, s.batch_id, i.course_id, k.today_from, k.day, sum(k.sign)
    from lapse_set s
    cross join lateral unnest(s.courses, s.days) as i (course_id, days)
    cross join lateral ledger_corners(i.days, s.todays) k
    group by s.mission_id, s.batch_id, i.course_id, k.today_from, k.day
    having sum(k.sign) <> 0;
    perform fold_lapse_changes(0);
end
$$;

-- What is stored of lapses of these officers and what the records say, wherever the two differ.
create function lapse_differences(officers bigint[])
    returns table (officer_id bigint, mission_id bigint, kind text, stored text, on_record text)
    language sql stable
    as $$
    select c.officer_id, c.mission_id, 'lapses', string_agg(c.line, ', ' order by c.line) filter (where c.is_stored),
           string_agg(c.line, ', ' order by c.line) filter (where not c.is_stored)
    from (
        select d.officer_id, d.mission_id, d.is_stored, concat_ws(' ', d.batch_id, d.courses, d.days, d.todays) as line
        from (
            select s.*, true as is_stored
            from (
                select * from lapse_set s where s.officer_id = any (officers)
                except
                select * from lapse_sets_of(officers)) s
            union all
            select f.*, false
            from (
                select * from lapse_sets_of(officers)
                except
                select * from lapse_set s where s.officer_id = any (officers)) f) d) c
    group by c.officer_id, c.mission_id
$$;

-- How the counts of lapses differ from their plain definition, on a day.
create function lapse_count_differences(day date, today date)
    returns table (mission_id bigint, kind text, stored text, on_record text)
    language sql stable
    as $$
    select m.id, 'lapses_ahead', x::text, null::text
    from mission m cross join lateral (
        select * from lapses_ahead(m.id, day, today) except select * from lapses_ahead_plainly(m.id, day, today)) x
    union all
    select m.id, 'lapses_ahead', null, x::text
    from mission m cross join lateral (
        select * from lapses_ahead_plainly(m.id, day, today) except select * from lapses_ahead(m.id, day, today)) x
$$;

-- What is on record already.
do $$
declare
    slice bigint[];
    after_id bigint := 0;
begin
    loop
        slice := array(select distinct officer_id from standing_set where officer_id > after_id order by officer_id limit 10000);
        exit when cardinality(slice) = 0;
        perform store_lapse_sets(slice);
        after_id := slice[cardinality(slice)];
    end loop;
    perform fold_lapse_changes(0);
end
$$;
