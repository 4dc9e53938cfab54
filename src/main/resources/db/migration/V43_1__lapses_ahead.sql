-- How many ready officers of a batch will lose a certificate before the batch leaves, or within 90 days where no departure
-- lies ahead; by course, and by officers in any course. Kept ready like the counts of V30_4, in sets of days and a ledger.
--
-- Whether an officer counts is asked of the day in view, so it is a set of days like any other: the days ready in the
-- batch, on which the certificate holds but ends by the day that matters then. That is one row an officer and batch, with
-- the sets of all courses side by side; course 0 stands for any.

create table lapse_set (
    officer_id bigint not null,
    mission_id bigint not null,
    batch_id   bigint not null,
    courses    bigint[] not null,
    days       datemultirange[] not null,
    todays     datemultirange not null
);

create index on lapse_set (officer_id);

create table lapse_change (
    mission_id bigint not null,
    batch_id   bigint not null,
    course_id  bigint not null,
    today_from date not null,
    day        date not null,
    officers   integer not null
);

create index on lapse_change (mission_id);

create table lapse_ledger (
    mission_id bigint not null,
    level      smallint not null,
    block      integer not null,
    batch_id   bigint not null,
    course_id  bigint not null,
    today_from date not null,
    officers   integer not null,
    primary key (mission_id, level, block, batch_id, course_id, today_from)
);

-- From the standings as stored, and the passes.
create function lapse_sets_of(officers bigint[]) returns setof lapse_set
    language sql stable
    as $$
    with ready as materialized (
        select s.officer_id, s.mission_id, s.roll_batch_id as batch_id, b.planned_departure, s.todays, range_agg(s.days) as days
        from standing_set s
        join batch b on b.id = s.roll_batch_id
        where s.officer_id = any (officers)
          and s.standing = 'ready'
        group by s.officer_id, s.mission_id, s.roll_batch_id, b.planned_departure, s.todays
    ), demanded as materialized (
        select r.mission_id, null::bigint as officer_id, r.course_id,
               range_agg(daterange(r.from_day, r.until_day)) as days
        from requirement r
        where r.mission_id in (select mission_id from ready)
          and r.unit_id is null
        group by r.mission_id, r.course_id
        union all
        select r.mission_id, p.officer_id, r.course_id,
               range_agg(daterange(r.from_day, r.until_day) * daterange(p.from_day, p.until_day))
        from requirement r
        join officer_posting p on p.unit_id in (select id from units_within(r.unit_id)) and p.officer_id = any (officers)
        where r.mission_id in (select mission_id from ready)
          and r.unit_id is not null
        group by r.mission_id, p.officer_id, r.course_id
    ), valid as (
        select c.officer_id, c.course_id, part
        from (
            select p.officer_id, p.course_id, range_agg(daterange(p.completed_on, p.valid_until)) as days
            from pass p
            where p.officer_id = any (officers)
              and p.voided_on is null
              and p.course_id in (select course_id from demanded)
            group by p.officer_id, p.course_id) c
        cross join lateral unnest(c.days) as part
        where not upper_inf(part)
    ), lapsing as (
        select r.officer_id, r.mission_id, r.batch_id, r.todays, v.course_id,
               r.days * d.days * datemultirange(daterange(
                   case when upper(v.part) <= r.planned_departure then lower(v.part)
                       else greatest(lower(v.part), r.planned_departure, upper(v.part) - 90) end,
                   upper(v.part))) as days
        from ready r
        join valid v on v.officer_id = r.officer_id
        join demanded d on d.mission_id = r.mission_id and d.course_id = v.course_id
            and (d.officer_id is null or d.officer_id = r.officer_id)
    ), by_course as materialized (
        select l.officer_id, l.mission_id, l.batch_id, l.todays, l.course_id, range_agg(l.days) as days
        from lapsing l
        where not isempty(l.days)
        group by l.officer_id, l.mission_id, l.batch_id, l.todays, l.course_id
    )
    select c.officer_id, c.mission_id, c.batch_id, array_agg(c.course_id order by c.course_id) || 0::bigint,
           array_agg(c.days order by c.course_id) || range_agg(c.days), c.todays
    from by_course c
    group by c.officer_id, c.mission_id, c.batch_id, c.todays
$$;

create function store_lapse_sets(officers bigint[]) returns void
    language plpgsql
    as $$
begin
    with fresh as materialized (
        select * from lapse_sets_of(officers)
    ), stored as materialized (
        select * from lapse_set s where s.officer_id = any (officers)
    ), changes as materialized (
        select c.*, 1 as n from (select * from fresh except select * from stored) c
        union all
        select c.*, -1 from (select * from stored except select * from fresh) c
    ), gone as (
        delete from lapse_set s where s.officer_id in (select c.officer_id from changes c)
    ), added as (
        insert into lapse_set select f.* from fresh f where f.officer_id in (select c.officer_id from changes c)
    )
    insert into lapse_change
    select c.mission_id, c.batch_id, i.course_id, k.today_from, k.day, sum(k.sign * c.n)
    from changes c
    cross join lateral unnest(c.courses, c.days) as i (course_id, days)
    cross join lateral ledger_corners(i.days, c.todays) k
    group by c.mission_id, c.batch_id, i.course_id, k.today_from, k.day
    having sum(k.sign * c.n) <> 0;
end
$$;

create function fold_lapse_changes(at_least integer) returns void
    language plpgsql
    as $$
begin
    if (select count(*) from (select from lapse_change limit at_least) s) < at_least
       or not pg_try_advisory_xact_lock(hashtext('fold lapse changes')) then
        return;
    end if;
    with taken as (
        delete from lapse_change returning *
    ), by_day as (
        select t.mission_id, t.batch_id, t.course_id, t.today_from, t.day, sum(t.officers) as officers
        from taken t
        group by t.mission_id, t.batch_id, t.course_id, t.today_from, t.day
    )
    insert into lapse_ledger as l
    select t.mission_id, b.level, b.block, t.batch_id, t.course_id, t.today_from, sum(t.officers)
    from by_day t
    cross join lateral ledger_blocks_of(t.day) b
    group by t.mission_id, b.level, b.block, t.batch_id, t.course_id, t.today_from
    order by t.mission_id, b.level, b.block, t.batch_id, t.course_id, t.today_from
    on conflict (mission_id, level, block, batch_id, course_id, today_from) do update set
        officers = l.officers + excluded.officers;
end
$$;

-- The ready officers of each batch who lose a course on or before the day that matters: the planned departure if it is
-- still to come, else 90 days ahead. Without a course, who loses any.
create function lapses_ahead(of_mission bigint, on_day date, today date)
    returns table (batch_id bigint, course_id bigint, officers bigint)
    language sql stable
    as $$
    select c.batch_id, nullif(c.course_id, 0), sum(c.officers)
    from (
        select l.batch_id, l.course_id, l.officers
        from ledger_blocks(on_day) b
        join lapse_ledger l on l.mission_id = of_mission and l.level = b.level and l.block = b.block and l.today_from <= today
        union all
        select s.batch_id, s.course_id, s.officers
        from lapse_change s
        where s.mission_id = of_mission and s.today_from <= today and s.day <= on_day) c
    group by c.batch_id, c.course_id
    having sum(c.officers) <> 0
$$;

create function lapses_ahead_plainly(of_mission bigint, on_day date, today date)
    returns table (batch_id bigint, course_id bigint, officers bigint)
    language sql stable
    as $$
    with ready as (
        select s.roll_batch_id as batch_id, s.officer_id
        from standing_plainly(of_mission, on_day, today) s
        where s.standing = 'ready' and s.roll_batch_id is not null
    )
    select r.batch_id, q.course_id, count(distinct r.officer_id)
    from ready r
    join batch b on b.id = r.batch_id
    join requirement_states(of_mission, array(select officer_id from ready), on_day) q
        on q.officer_id = r.officer_id
    where q.state = 'current'
      and q.valid_until <= case when b.planned_departure > on_day then b.planned_departure
          else on_day + 90 end
    group by grouping sets ((r.batch_id, q.course_id), (r.batch_id))
$$;
