-- What contributors promised, and what was said in public.

create table pledge (
    id             bigint generated always as identity primary key,
    mission_id     bigint not null references mission,
    contributor_id bigint not null references contributor,
    number         integer not null,
    qualifier      text not null default 'exact' check (is_qualifier(qualifier)),
    kind           text check (kind in ('police', 'military', 'mixed')),
    pledged_on     date not null,
    withdrawn_on   date,
    source         text check (is_words(source)),
    version        integer not null default 0,
    recorded_at    timestamptz not null default recording_time(),
    recorded_by    text not null default recording_account(),
    constraint pledge_is_positive check (number > 0),
    constraint withdrawn_after_it_was_pledged check (withdrawn_on > pledged_on)
);

create unique index pledge_is_unique on pledge (mission_id, contributor_id, pledged_on, coalesce(kind, ''));

create table statement (
    id          bigint generated always as identity primary key,
    code        text not null check (is_code(code)),
    issuer      text not null check (is_words(issuer)),
    stated_on   date not null,
    title       text not null check (is_words(title)),
    source      text check (is_words(source)),
    version     integer not null default 0,
    recorded_at timestamptz not null default recording_time(),
    recorded_by text not null default recording_account()
);

create unique index statement_code_is_unique on statement (lower(code));

create table claim (
    id             bigint generated always as identity primary key,
    statement_id   bigint not null references statement,
    mission_id     bigint not null references mission,
    measure        text not null check (measure in ('authorised', 'deployed', 'ready', 'in_training', 'expected',
        'pledged', 'outstanding', 'after_next', 'short')),
    contributor_id bigint references contributor,
    batch_id       bigint references batch,
    unit_id        bigint references unit,
    as_of          date not null,
    number         integer not null check (number >= 0),
    qualifier      text not null default 'exact' check (is_qualifier(qualifier)),
    version        integer not null default 0,
    recorded_at    timestamptz not null default recording_time(),
    recorded_by    text not null default recording_account(),
    constraint claim_has_one_scope check (num_nonnulls(contributor_id, batch_id, unit_id) <= 1)
);

create unique index claim_is_unique on claim (
    statement_id, mission_id, measure, coalesce(contributor_id, 0), coalesce(batch_id, 0), coalesce(unit_id, 0), as_of);

select keep_history('pledge'), keep_history('statement'), keep_history('claim');
