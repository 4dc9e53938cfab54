-- Equipment and money: what was promised, what of it is delivered and serviceable on which day, and what is needed.

alter table batch add constraint batch_belongs_to_one_mission unique (id, mission_id);

create table equipment_pledge (
    id             bigint generated always as identity primary key,
    mission_id     bigint not null references mission,
    contributor_id bigint not null references contributor,
    batch_id       bigint,
    kind           text not null check (kind in ('vehicles', 'aircraft', 'kit', 'money')),
    item           text not null check (is_words(item)),
    number         integer not null,
    qualifier      text not null default 'exact' check (is_qualifier(qualifier)),
    pledged_on     date not null,
    withdrawn_on   date,
    source         text check (is_words(source)),
    version        integer not null default 0,
    recorded_at    timestamptz not null default recording_time(),
    recorded_by    text not null default recording_account(),
    constraint equipment_is_positive check (number > 0),
    constraint equipment_withdrawn_after_it_was_pledged check (withdrawn_on > pledged_on),
    constraint equipment_belongs_to_a_batch_of_its_mission foreign key (batch_id, mission_id) references batch (id, mission_id)
);

create unique index equipment_pledge_is_unique on equipment_pledge (
    mission_id, contributor_id, coalesce(batch_id, 0), kind, lower(item), pledged_on);

-- How much of a pledge is there on a day, until the next count.
create table equipment_count (
    id                 bigint generated always as identity primary key,
    pledge_id          bigint not null references equipment_pledge,
    counted_on         date not null,
    delivered          integer not null check (delivered >= 0),
    serviceable        integer not null check (serviceable >= 0),
    next_inspection_on date,
    source             text check (is_words(source)),
    version            integer not null default 0,
    recorded_at        timestamptz not null default recording_time(),
    recorded_by        text not null default recording_account(),
    constraint equipment_is_counted_once_a_day unique (pledge_id, counted_on),
    constraint serviceable_is_delivered check (serviceable <= delivered),
    constraint next_inspection_is_later check (next_inspection_on > counted_on)
);

-- What a batch, or all that a contributor has in the mission, must have.
create table equipment_need (
    id             bigint generated always as identity primary key,
    mission_id     bigint not null references mission,
    contributor_id bigint not null references contributor,
    batch_id       bigint,
    kind           text not null check (kind in ('vehicles', 'aircraft', 'kit', 'money')),
    item           text not null check (is_words(item)),
    number         integer not null check (number > 0),
    from_day       date not null,
    until_day      date,
    version        integer not null default 0,
    recorded_at    timestamptz not null default recording_time(),
    recorded_by    text not null default recording_account(),
    constraint need_period_is_not_empty check (from_day < until_day),
    constraint need_belongs_to_its_batch
        foreign key (batch_id, mission_id, contributor_id) references batch (id, mission_id, contributor_id),
    constraint item_is_needed_once_at_a_time exclude using gist (
        mission_id with =, contributor_id with =, coalesce(batch_id, 0) with =, kind with =, lower(item) with =,
        daterange(from_day, until_day) with &&)
);

select keep_history('equipment_pledge'), keep_history('equipment_count'), keep_history('equipment_need');

-- The pledges of equipment on a day with their latest counts.
create function equipment_standing(of_mission bigint, day date)
    returns table (
        pledge_id bigint, contributor_id bigint, batch_id bigint, kind text, item text, number integer, qualifier text,
        in_force boolean, delivered integer, serviceable integer, counted_on date, next_inspection_on date)
    language sql stable
    as $$
    select p.id, p.contributor_id, p.batch_id, p.kind, p.item, p.number, p.qualifier,
           p.withdrawn_on is null or p.withdrawn_on > day, coalesce(c.delivered, 0), coalesce(c.serviceable, 0),
           c.counted_on, c.next_inspection_on
    from equipment_pledge p
    left join lateral (
        select e.delivered, e.serviceable, e.counted_on, e.next_inspection_on
        from equipment_count e
        where e.pledge_id = p.id and e.counted_on <= day
        order by e.counted_on desc
        limit 1
    ) c on true
    where p.mission_id = of_mission
      and p.pledged_on <= day
$$;
