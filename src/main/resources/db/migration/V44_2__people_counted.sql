-- What the latest returns of each contributor add up to, from each day of a return on, so that a day costs one look for
-- each contributor however many kinds and months were counted.

create function people_counted_plainly()
    returns table (
        mission_id bigint, contributor_id bigint, day date, people bigint, women bigint, told bigint, telling bigint)
    language sql stable
    as $$
    select c.mission_id, c.contributor_id, c.as_of, (sum(sum(c.people)) over w)::bigint, (sum(sum(c.women)) over w)::bigint,
           (sum(sum(c.told)) over w)::bigint, (sum(sum(c.telling)) over w)::bigint
    from (
        select r.mission_id, r.contributor_id, r.as_of,
               r.total - lag(r.total, 1, 0) over k as people,
               r.women - lag(r.women, 1, 0) over k as women,
               r.told - lag(r.told, 1, 0) over k as told,
               r.telling - lag(r.telling, 1, 0) over k as telling
        from (
            select s.mission_id, s.contributor_id, s.kind, s.as_of, s.total, coalesce(s.women, s.total - s.men, 0) as women,
                   case when num_nonnulls(s.women, s.men) > 0 then s.total else 0 end as told,
                   least(num_nonnulls(s.women, s.men), 1) as telling
            from strength_return s
        ) r
        window k as (partition by r.mission_id, r.contributor_id, r.kind order by r.as_of)
    ) c
    group by c.mission_id, c.contributor_id, c.as_of
    window w as (partition by c.mission_id, c.contributor_id order by c.as_of)
$$;

-- Worked out from the returns by the triggers of V20_1, never written by hand. Of so many people (told) women were told
-- apart, in so many kinds (telling).
create table people_counted (
    mission_id     bigint not null references mission,
    contributor_id bigint not null references contributor,
    day            date not null,
    people         bigint not null,
    women          bigint not null,
    told           bigint not null,
    telling        bigint not null,
    primary key (mission_id, contributor_id, day)
);

create or replace function work_out_strength_steps() returns trigger
    language plpgsql
    as $$
begin
    delete from strength_step s
    using (select distinct mission_id, contributor_id from changed_rows) c
    where s.mission_id = c.mission_id
      and s.contributor_id = c.contributor_id;

    delete from people_counted p
    using (select distinct mission_id, contributor_id from changed_rows) c
    where p.mission_id = c.mission_id
      and p.contributor_id = c.contributor_id;

    insert into strength_step (mission_id, contributor_id, day, change)
    select c.mission_id, c.contributor_id, s.day, s.change
    from (select distinct mission_id, contributor_id from changed_rows) c
    cross join lateral (
        select v.day, v.change
        from strength_step_plainly() v
        where v.mission_id = c.mission_id
          and v.contributor_id = c.contributor_id
    ) s;

    insert into people_counted (mission_id, contributor_id, day, people, women, told, telling)
    select c.mission_id, c.contributor_id, p.day, p.people, p.women, p.told, p.telling
    from (select distinct mission_id, contributor_id from changed_rows) c
    cross join lateral (
        select v.day, v.people, v.women, v.told, v.telling
        from people_counted_plainly() v
        where v.mission_id = c.mission_id
          and v.contributor_id = c.contributor_id
    ) p;
    return null;
end
$$;

insert into people_counted select * from people_counted_plainly();
