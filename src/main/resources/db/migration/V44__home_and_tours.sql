-- One count of what units keep at home, and one of when tours end.

-- Active officers of each unit and of the units below it, less those in any mission.
create function kept_at_home(day date, today date) returns table (unit_id bigint, officers bigint)
    language sql stable
    as $$
    with recursive counted as (
        select h.unit_id, h.officers from left_at_home(array(select id from unit), day, today) h
        union all
        select u.parent_id, c.officers from counted c join unit u on u.id = c.unit_id where u.parent_id is not null
    )
    select c.unit_id, sum(c.officers)::bigint from counted c group by c.unit_id
$$;

-- Who is in mission by name on a day, and the first day after the tour: so many months after the arrival, or what the
-- latest order says that stands. home_on is the day of going home, as far as it is known or still planned; planned the day
-- that was planned for it, also where that has passed.
create function tours(of_mission bigint, day date, today date)
    returns table (
        officer_id bigint, batch_id bigint, from_day date, due date, home_on date, planned date, reference text)
    language sql stable
    as $$
    select m.officer_id, m.batch_id, lower(m.days),
           coalesce(x.new_end, (lower(m.days) + make_interval(months => b.tour_months))::date), upper(m.days),
           (
               select min(h.day) from planned_return h
               where h.officer_id = m.officer_id and h.mission_id = m.mission_id and h.day > lower(m.days)
           ), x.reference
    from mission_days(today) m
    join batch b on b.id = m.batch_id
    left join lateral (
        select t.new_end, t.reference
        from tour_extension t
        where t.batch_id = m.batch_id
          and t.ordered_on <= day
          and (t.withdrawn_on is null or t.withdrawn_on > day)
          and (t.whole_batch or exists (
              select from extended_tour e where e.extension_id = t.id and e.officer_id = m.officer_id))
        order by t.ordered_on desc, t.id desc
        limit 1
    ) x on true
    where m.mission_id = of_mission
      and m.days @> day
$$;
