-- Missions, the mandates that authorise them, and the countries that contribute to them.

-- ISO 3166-1 alpha-2.
create table country (
    code text primary key check (code ~ '^[A-Z]{2}$')
);

insert into country (code)
select regexp_split_to_table(
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ '
    'BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR '
    'CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR '
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU '
    'ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ '
    'LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ '
    'MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF '
    'PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI '
    'SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR '
    'TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW', ' ');

create table mission (
    id           bigint generated always as identity primary key,
    code         text not null check (is_code(code)),
    name         text not null check (is_words(name)),
    host_country text not null references country,
    lead_country text references country,
    version      integer not null default 0,
    recorded_at  timestamptz not null default recording_time(),
    recorded_by  text not null default recording_account()
);

create unique index mission_code_is_unique on mission (lower(code));

create table contributor (
    id           bigint generated always as identity primary key,
    code         text not null check (is_code(code)),
    name         text not null check (is_words(name)),
    home         boolean not null default false,
    collective   boolean not null default false,
    version      integer not null default 0,
    recorded_at  timestamptz not null default recording_time(),
    recorded_by  text not null default recording_account(),
    -- A country is one of the list; a collective is not a country and its code is free.
    country_code text generated always as (case when collective then null else code end) stored references country,
    constraint home_is_one_country check (not (home and collective))
);

create unique index contributor_code_is_unique on contributor (lower(code));
create unique index home_service_is_one on contributor (home) where home;

create table mandate (
    id                  bigint generated always as identity primary key,
    mission_id          bigint not null references mission,
    instrument          text not null check (is_words(instrument)),
    authority           text not null check (authority in ('un_authorised', 'un_operation')),
    adopted_on          date,
    from_day            date not null,
    until_day           date not null,
    authorised_strength integer not null check (authorised_strength >= 0),
    qualifier           text not null default 'exact' check (is_qualifier(qualifier)),
    source              text check (is_words(source)),
    version             integer not null default 0,
    recorded_at         timestamptz not null default recording_time(),
    recorded_by         text not null default recording_account(),
    constraint mandate_period_is_not_empty check (from_day < until_day),
    constraint mandates_do_not_overlap
        exclude using gist (mission_id with =, daterange(from_day, until_day) with &&)
);

create unique index mandate_instrument_is_unique on mandate (mission_id, lower(instrument));

select keep_history('mission'), keep_history('contributor'), keep_history('mandate');
