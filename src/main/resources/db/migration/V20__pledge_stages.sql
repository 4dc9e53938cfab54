-- How far a pledge has come, what replaced it, and which collective pledge it takes up.

alter table pledge
    add column notified_on   date,
    add column confirmed_on  date,
    add column in_theatre_on date,
    add column delay_cause   text check (is_words(delay_cause)),
    add column replaces_id   bigint,
    add column takes_up_id   bigint;

-- In the same order, since each superseded row is kept as it was.
alter table history.pledge
    add column notified_on   date,
    add column confirmed_on  date,
    add column in_theatre_on date,
    add column delay_cause   text,
    add column replaces_id   bigint,
    add column takes_up_id   bigint;

alter table pledge
    add constraint pledge_belongs_to_one_mission unique (id, mission_id),
    add constraint replacement_stays_with_its_mission
        foreign key (replaces_id, mission_id) references pledge (id, mission_id),
    add constraint named_pledge_stays_with_its_mission
        foreign key (takes_up_id, mission_id) references pledge (id, mission_id),
    add constraint pledge_is_replaced_once unique (replaces_id),
    add constraint pledge_does_not_take_up_itself check (takes_up_id <> id and replaces_id <> id),
    add constraint stages_follow_one_another check (
        notified_on >= pledged_on
        and confirmed_on >= coalesce(notified_on, pledged_on)
        and in_theatre_on >= coalesce(confirmed_on, notified_on, pledged_on));

create index on pledge (takes_up_id);

-- A named pledge takes up one of a collective, and is not collective itself; a pledge that was replaced is withdrawn by
-- the day of the one that replaced it.
create function refuse_pledge(broken text, said text) returns void
    language plpgsql
    as $$
begin
    raise exception '%', said using errcode = 'check_violation', constraint = broken, table = 'pledge';
end
$$;

create function pledges_fit_together() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select
        from pledge named
        join pledge taken on taken.id = named.takes_up_id
        join contributor one on one.id = named.contributor_id
        join contributor together on together.id = taken.contributor_id
        where new.id in (named.id, taken.id)
          and (one.collective or not together.collective)
    ) then
        perform refuse_pledge('named_pledge_takes_up_collective', 'Only a named contributor takes up a collective pledge.');
    end if;
    if exists (
        select
        from pledge later
        join pledge earlier on earlier.id = later.replaces_id
        where new.id in (later.id, earlier.id)
          and (earlier.withdrawn_on is null or earlier.withdrawn_on > later.pledged_on)
    ) then
        perform refuse_pledge('replaced_pledge_is_withdrawn',
            'A pledge that was replaced is withdrawn by the day of its replacement.');
    end if;
    return null;
end
$$;

create trigger pledges_fit_together after insert or update on pledge
    for each row execute function pledges_fit_together();

create function contributor_fits_its_pledges() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select
        from pledge named
        join pledge taken on taken.id = named.takes_up_id
        where (new.collective and named.contributor_id = new.id)
           or (not new.collective and taken.contributor_id = new.id)
    ) then
        perform refuse_pledge('named_pledge_takes_up_collective', 'Only a named contributor takes up a collective pledge.');
    end if;
    return null;
end
$$;

create trigger contributor_fits_its_pledges after update of collective on contributor
    for each row when (old.collective <> new.collective) execute function contributor_fits_its_pledges();

-- The pledges that stand on a day, and how much of each collective one, or of the one that it replaced, named
-- contributors have taken up by then: that much is counted with them and not twice.
create function pledges_in_force(of_mission bigint, day date)
    returns table (
        pledge_id bigint, contributor_id bigint, pledged_on date, number integer, qualifier text, taken_up bigint,
        taken_up_qualifiers text[])
    language sql stable
    as $$
    with recursive promise as (
        select p.id, p.id as first_id
        from pledge p
        where p.mission_id = of_mission and p.replaces_id is null
        union all
        select p.id, e.first_id
        from pledge p
        join promise e on e.id = p.replaces_id
    ), standing as (
        select p.id, p.contributor_id, p.pledged_on, p.number, p.qualifier, p.takes_up_id, e.first_id
        from pledge p
        join promise e on e.id = p.id
        where p.pledged_on <= day
          and (p.withdrawn_on is null or p.withdrawn_on > day)
    ), taken as (
        select e.first_id, sum(s.number) as number, array_agg(distinct s.qualifier) as qualifiers
        from standing s
        join promise e on e.id = s.takes_up_id
        group by e.first_id
    )
    select s.id, s.contributor_id, s.pledged_on, s.number, s.qualifier, coalesce(t.number, 0),
           coalesce(t.qualifiers, '{}')
    from standing s
    left join taken t on t.first_id = s.first_id
    order by s.pledged_on, s.id
$$;
