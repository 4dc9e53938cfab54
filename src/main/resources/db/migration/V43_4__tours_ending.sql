-- How many named officers are in mission on a day whose tour ends after another: on the day of going home that is known
-- or planned, else so many months after the arrival or as the latest order says that stands. Counted from V43_3, which
-- does not tell officers apart, and put right for those whom orders extend by name.

create function tours_ending_after(of_mission bigint, after_day date, on_day date, today date) returns bigint
    language sql stable
    as $$
    with stays as (
        select s.batch_id, s.days, sum(s.officers) as officers
        from (
            select t.mission_id, t.batch_id, t.days, t.todays, t.officers from stay_tally t
            union all
            select c.mission_id, c.batch_id, c.days, c.todays, c.officers from stay_change c) s
        where s.mission_id = of_mission
          and s.days @> on_day
          and s.todays @> today
        group by s.batch_id, s.days
    ), orders as (
        select t.id, t.batch_id, t.new_end, t.whole_batch, t.ordered_on
        from tour_extension t
        join batch b on b.id = t.batch_id and b.mission_id = of_mission
        where t.ordered_on <= on_day
          and (t.withdrawn_on is null or t.withdrawn_on > on_day)
    ), named as (
        select p.officer_id, p.batch_id, p.days
        from presence p
        where p.mission_id = of_mission
          and p.days @> on_day
          and p.todays @> today
          and p.officer_id in (
              select e.officer_id from orders o join extended_tour e on e.extension_id = o.id where not o.whole_batch)
    ), ends as (
        select s.batch_id, s.days, s.officers, null::bigint as officer_id from stays s
        union all
        select n.batch_id, n.days, -1, null from named n
        union all
        select n.batch_id, n.days, 1, n.officer_id from named n
    )
    select coalesce(sum(e.officers), 0)::bigint
    from ends e
    join batch b on b.id = e.batch_id
    where coalesce(upper(e.days), (
              select o.new_end
              from orders o
              where o.batch_id = e.batch_id
                and (o.whole_batch or exists (
                    select from extended_tour x where x.extension_id = o.id and x.officer_id = e.officer_id))
              order by o.ordered_on desc, o.id desc
              limit 1), (lower(e.days) + make_interval(months => b.tour_months))::date) > after_day
$$;

create function tours_ending_after_plainly(of_mission bigint, after_day date, on_day date, today date) returns bigint
    language sql stable
    as $$
    select count(*)
    from mission_days_plainly(today) m
    join batch b on b.id = m.batch_id
    where m.mission_id = of_mission
      and m.days @> on_day
      and coalesce(upper(m.days), (
              select t.new_end
              from tour_extension t
              where t.batch_id = m.batch_id
                and t.ordered_on <= on_day
                and (t.withdrawn_on is null or t.withdrawn_on > on_day)
                and (t.whole_batch or exists (
                    select from extended_tour e where e.extension_id = t.id and e.officer_id = m.officer_id))
              order by t.ordered_on desc, t.id desc
              limit 1), (lower(m.days) + make_interval(months => b.tour_months))::date) > after_day
$$;

-- Writes the ledgers and tallies anew from the stored sets, the postings and the statuses, as nobody else writes. Those
-- at home are most officers: where a posting and an active status meet is two days, found without making sets of them.
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
    group by e.mission_id, e.scope, e.scope_id, e.today_from, e.day;
    insert into strength_change
    select 0, 'home', d.unit_id, '-infinity', d.day, sum(d.n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    from (
        select p.unit_id, greatest(p.from_day, s.from_day) as first, least(p.until_day, s.until_day) as until
        from officer_posting p
        join officer_status s on s.officer_id = p.officer_id and s.status = 'active') met
    cross join lateral (
        values (met.unit_id, greatest(met.first, ledger_start()), 1), (met.unit_id, greatest(met.until, ledger_start()), -1)
    ) as d (unit_id, day, n)
    where (met.first < met.until or met.first is null or met.until is null)
      and (d.n = 1 or met.until is not null)
    group by d.unit_id, d.day
    having sum(d.n) <> 0;
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
    perform enter_stays();
    delete from manifest_tally;
    insert into manifest_tally select * from manifest_tally_plainly();
end
$$;

-- How the tallies differ from their plain definitions, on a day; tours as they end a year later.
create function tally_differences(on_day date, today date)
    returns table (mission_id bigint, kind text, stored text, on_record text)
    language sql stable
    as $$
    select m.id, 'tours', a.stored::text, a.plain::text
    from mission m
    cross join lateral (
        select tours_ending_after(m.id, on_day + 365, on_day, today) as stored,
               tours_ending_after_plainly(m.id, on_day + 365, on_day, today) as plain) a
    where a.stored <> a.plain
    union all
    select null, 'manifests', s.line, r.line
    from (select t.movement_id, t::text as line from manifest_tally t) s
    full join (select t.movement_id, t::text as line from manifest_tally_plainly() t) r on r.movement_id = s.movement_id
    where s.line is distinct from r.line
$$;
