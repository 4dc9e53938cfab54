-- Whatever changes the records brings what is stored up to date, in the same statement: forms, imports and SQL by hand.
-- The names of these triggers stand after those of the triggers that work out deployments, which fire first.

-- A posting or a status. Each posting and each active status that meet count apart among the officers whom a unit has, so
-- that of the two only the rows that change need be known.
create function service_changes_standing() returns trigger
    language plpgsql
    as $$
declare
    changes text := case tg_op
        when 'INSERT' then 'select *, 1 as counts from changed_rows'
        when 'DELETE' then 'select *, -1 as counts from changed_rows'
        else 'select *, 1 as counts from changed_rows union all select *, -1 from replaced_rows'
    end;
    officers bigint[];
begin
    execute format('select array_agg(officer_id) from (%s) c', changes) into officers;
    if officers is null then
        return null;
    end if;
    perform store_standings(officers);
    execute format(
        'insert into strength_change'
        ' select 0, ''home'', p.unit_id, k.today_from, k.day, sum(k.sign * counts), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0'
        ' from %s join %s on p.officer_id = s.officer_id and s.status = ''active'''
        ' cross join lateral ledger_corners(datemultirange('
        '     daterange(p.from_day, p.until_day) * daterange(s.from_day, s.until_day)), ''{(,)}'') k'
        ' group by p.unit_id, k.today_from, k.day'
        ' having sum(k.sign * counts) <> 0',
        case tg_table_name when 'officer_posting' then format('(%s) p', changes) else format('(%s) s', changes) end,
        case tg_table_name when 'officer_posting' then 'officer_status s' else 'officer_posting p' end);
    return null;
end
$$;

create function completion_changes_standing() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'UPDATE' then
        perform store_standings(array(
            select officer_id from (select * from changed_rows union all select * from replaced_rows) c
            where c.course_id in (select r.course_id from requirement r)));
    else
        perform store_standings(array(
            select officer_id from changed_rows c where c.course_id in (select r.course_id from requirement r)));
    end if;
    return null;
end
$$;

-- Whose seats depend on the places that are given up, besides those who hold them.
create function roll_changes_standing() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'INSERT' then
        perform store_standings(array(select officer_id from changed_rows));
    elsif tg_op = 'UPDATE' then
        perform store_standings(array(
            select officer_id from changed_rows
            union
            select officer_id from replaced_rows
            union
            select d.officer_id from departing_officer d
            where d.limited and d.batch_id in (select batch_id from replaced_rows)));
    else
        perform store_standings(array(
            select officer_id from changed_rows
            union
            select d.officer_id from departing_officer d
            where d.limited and d.batch_id in (select batch_id from changed_rows)));
    end if;
    return null;
end
$$;

-- The officers who may be part of what batches plan, and those who are part of what was stored of them.
create function officers_of_batches(batches bigint[]) returns bigint[]
    language sql stable
    as $$
    select array(
        select officer_id from roll_entry where batch_id = any (batches)
        union
        select officer_id from presence where batch_id = any (batches)
        union
        select officer_id from standing_set where roll_batch_id = any (batches))
$$;

create function manifest_changes_standing() returns trigger
    language plpgsql
    as $$
begin
    -- With its first name and without its last, a planned departure takes others.
    perform store_standings(
        array(select officer_id from changed_rows)
        || officers_of_batches(array(
            select m.batch_id from movement m
            where m.direction = 'out' and m.effective_on is null and m.id in (select movement_id from changed_rows))));
    return null;
end
$$;

create function movement_changes_standing() returns trigger
    language plpgsql
    as $$
declare
    moved bigint[];
    batches bigint[];
begin
    if tg_op = 'UPDATE' then
        moved := array(
            select n.id
            from changed_rows n
            join replaced_rows r using (id)
            where (n.direction, n.planned_on, n.departed_on, n.arrived_on, n.batch_id, n.reported_number)
                is distinct from (r.direction, r.planned_on, r.departed_on, r.arrived_on, r.batch_id, r.reported_number));
        batches := array(
            select batch_id from (select * from changed_rows union all select * from replaced_rows) m
            where m.id = any (moved) and m.direction = 'out' and m.batch_id is not null);
    else
        batches := array(select batch_id from changed_rows m where m.direction = 'out' and m.batch_id is not null);
    end if;
    perform store_standings(
        array(select officer_id from manifest_entry where movement_id = any (moved)) || officers_of_batches(batches));
    return null;
end
$$;

create function batch_changes_standing() returns trigger
    language plpgsql
    as $$
begin
    perform store_standings(officers_of_batches(array(
        select n.id
        from changed_rows n
        join replaced_rows r using (id)
        where (n.mission_id, n.contributor_id, n.planned_departure, n.tour_months, n.cancelled_on)
            is distinct from (r.mission_id, r.contributor_id, r.planned_departure, r.tour_months, r.cancelled_on))));
    return null;
end
$$;

-- Women are counted apart, and seats are taken in the order of service numbers.
create function person_changes_standing() returns trigger
    language plpgsql
    as $$
begin
    perform store_standings(array(
        select n.id
        from changed_rows n
        join replaced_rows r using (id)
        where (n.sex, n.service_number_key) is distinct from (r.sex, r.service_number_key)));
    return null;
end
$$;

create function requirement_changes_standing() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'UPDATE' then
        perform store_all_standings(array(
            select n.mission_id from changed_rows n join replaced_rows r using (id)
            where (n.mission_id, n.course_id, n.unit_id, n.critical, n.from_day, n.until_day)
                is distinct from (r.mission_id, r.course_id, r.unit_id, r.critical, r.from_day, r.until_day)
            union
            select r.mission_id from changed_rows n join replaced_rows r using (id)
            where n.mission_id <> r.mission_id));
    else
        perform store_all_standings(array(select distinct mission_id from changed_rows));
    end if;
    return null;
end
$$;

-- How long passes are valid, or whether what is required is a clearance.
create function course_changes_standing() returns trigger
    language plpgsql
    as $$
declare
    courses bigint[];
    missions bigint[];
begin
    if tg_table_name = 'course' then
        courses := array(select n.id from changed_rows n join replaced_rows r using (id) where n.kind <> r.kind);
    elsif tg_op = 'UPDATE' then
        courses := array(select course_id from changed_rows union select course_id from replaced_rows);
    else
        courses := array(select distinct course_id from changed_rows);
    end if;
    missions := array(select distinct r.mission_id from requirement r where r.course_id = any (courses));
    if cardinality(missions) > 0 then
        perform store_all_standings(missions);
    end if;
    return null;
end
$$;

-- A unit that moves under another brings its officers under that one's requirements.
create function tree_changes_standing() returns trigger
    language plpgsql
    as $$
declare
    missions bigint[];
begin
    if exists (
        select from changed_rows n join replaced_rows r using (id) where n.parent_id is distinct from r.parent_id
    ) then
        missions := array(select distinct r.mission_id from requirement r where r.unit_id is not null);
        if cardinality(missions) > 0 then
            perform store_all_standings(missions);
        end if;
    end if;
    return null;
end
$$;
