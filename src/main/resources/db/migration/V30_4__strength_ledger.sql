-- The ledger of changes: by how many each count changes on a day, so that a count on any day is a sum of few rows, however
-- many officers stand behind it.
--
-- A change counts for every day from "day" on and for every today from "today_from" on. What holds on days [a, b) for
-- todays [s, t) therefore makes four changes: +1 at (s, a), -1 at (s, b), -1 at (t, a), +1 at (t, b). Scopes are batch,
-- unit, contributor and mission (their ids in scope_id), and home: a unit's active officers less those in any mission, under
-- mission_id 0.
--
-- Transactions only ever add rows to strength_change, so nobody waits for anybody. Once there are many, one transaction at a
-- time folds them into strength_ledger, which holds their sums by blocks of 1, 32, 1,024 and 32,768 days: the sum until
-- a day takes at most 31 blocks of each length.

create table strength_change (
    mission_id     bigint not null,
    scope          text not null,
    scope_id       bigint not null,
    today_from     date not null,
    day            date not null,
    people         integer not null,
    on_roll        integer not null,
    women          integer not null,
    ready          integer not null,
    in_training    integer not null,
    not_active     integer not null,
    in_mission     integer not null,
    clearance      integer not null,
    never_passed   integer not null,
    lapsed         integer not null,
    ready_for_tour integer not null,
    lacks_critical integer not null,
    deployed       integer not null,
    deployed_women integer not null
);

create index on strength_change (mission_id, scope);

create table strength_ledger (
    like strength_change,
    level smallint not null,
    block integer not null,
    primary key (mission_id, scope, level, block, scope_id, today_from)
);

alter table strength_ledger drop column day;

-- The days that can be asked about begin here (AsOf); whatever began before has begun by then.
create function ledger_start() returns date language sql immutable as $$ select date '1900-01-01' $$;

-- Where a set of days, for a set of todays, begins and ends.
create function ledger_corners(days datemultirange, todays datemultirange)
    returns table (today_from date, day date, sign integer)
    language sql immutable
    as $$
    select t.at, greatest(d.at, ledger_start()), t.sign * d.sign
    from (
        select coalesce(lower(part), '-infinity') as at, 1 as sign from unnest(todays) as part
        union all
        select upper(part), -1 from unnest(todays) as part where not upper_inf(part)) t
    cross join (
        select coalesce(lower(part), '-infinity') as at, 1 as sign from unnest(days) as part
        union all
        select upper(part), -1 from unnest(days) as part where not upper_inf(part)) d
$$;

-- The changes that a row of standing_set makes, n times over.
create function strength_entries(
        mission_id bigint, unit_id bigint, roll_batch_id bigint, deployed_batch_id bigint, contributor_id bigint,
        active boolean, standing text, bin text, ready_for_tour boolean, lacks_critical boolean, woman boolean,
        days datemultirange, todays datemultirange, n integer)
    returns setof strength_change
    language sql immutable
    as $$
    select e.mission_id, e.scope, e.scope_id, k.today_from, k.day, e.n, e.on_roll,
           case when woman then e.on_roll else 0 end,
           case when standing = 'ready' then e.on_roll else 0 end,
           case when standing = 'in_training' then e.on_roll else 0 end,
           case when bin = 'not_active' then e.on_roll else 0 end,
           case when bin = 'in_mission' then e.on_roll else 0 end,
           case when bin = 'clearance' then e.on_roll else 0 end,
           case when bin = 'never_passed' then e.on_roll else 0 end,
           case when bin = 'lapsed' then e.on_roll else 0 end,
           case when ready_for_tour then e.on_roll else 0 end,
           case when lacks_critical then e.on_roll else 0 end,
           e.deployed,
           case when woman then e.deployed else 0 end
    from (
        select k.today_from, k.day, k.sign * n as n,
               case when roll_batch_id is not null then k.sign * n else 0 end as roll,
               case when deployed_batch_id is not null then k.sign * n else 0 end as away
        from ledger_corners(days, todays) k) k
    cross join lateral (values
        (mission_id, 'batch', roll_batch_id, k.n, k.roll, 0),
        (mission_id, 'batch', deployed_batch_id, k.n, 0, k.away),
        (mission_id, 'unit', unit_id, k.n, k.roll, k.away),
        (mission_id, 'mission', mission_id, k.n, k.roll, 0),
        (mission_id, 'contributor', contributor_id, k.n, 0, k.away),
        -- Who is in mission is not at home.
        (0, 'home', case when active and deployed_batch_id is not null then unit_id end, -k.n, 0, 0)
    ) as e (mission_id, scope, scope_id, n, on_roll, deployed)
    where e.scope_id is not null
$$;

create function fold_strength_changes(at_least integer) returns void
    language plpgsql
    as $$
begin
    if (select count(*) from (select from strength_change limit at_least) s) < at_least
       or not pg_try_advisory_xact_lock(hashtext('fold strength changes')) then
        return;
    end if;
    with taken as (
        delete from strength_change returning *
    )
    insert into strength_ledger as l
    select t.mission_id, t.scope, t.scope_id, t.today_from, sum(t.people), sum(t.on_roll), sum(t.women), sum(t.ready),
           sum(t.in_training), sum(t.not_active), sum(t.in_mission), sum(t.clearance), sum(t.never_passed), sum(t.lapsed),
           sum(t.ready_for_tour), sum(t.lacks_critical), sum(t.deployed), sum(t.deployed_women), b.level, b.block
    from taken t
    cross join lateral (
        select level, (t.day - ledger_start()) >> (5 * level) as block from generate_series(0, 3) as level) b
    group by t.mission_id, t.scope, t.scope_id, t.today_from, b.level, b.block
    on conflict (mission_id, scope, level, block, scope_id, today_from) do update set
        people = l.people + excluded.people, on_roll = l.on_roll + excluded.on_roll, women = l.women + excluded.women,
        ready = l.ready + excluded.ready, in_training = l.in_training + excluded.in_training,
        not_active = l.not_active + excluded.not_active, in_mission = l.in_mission + excluded.in_mission,
        clearance = l.clearance + excluded.clearance, never_passed = l.never_passed + excluded.never_passed,
        lapsed = l.lapsed + excluded.lapsed, ready_for_tour = l.ready_for_tour + excluded.ready_for_tour,
        lacks_critical = l.lacks_critical + excluded.lacks_critical, deployed = l.deployed + excluded.deployed,
        deployed_women = l.deployed_women + excluded.deployed_women;
end
$$;

-- Writes the ledger anew from the stored standings, the postings and the statuses, as nobody else writes.
create function enter_ledger() returns void
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
end
$$;
