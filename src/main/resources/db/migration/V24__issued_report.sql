-- Reports that were issued: frozen with their number, contents and the bytes of their PDF, and what became of them.

-- The last number given in a mission and year. Whoever issues locks the row until the report is kept, so that numbers
-- have neither gaps nor doubles.
create table report_number (
    mission_id bigint not null references mission,
    year       integer not null check (year between 1900 and 2199),
    last       integer not null check (last > 0),
    primary key (mission_id, year)
);

create function next_report_number(of_mission bigint, in_year integer) returns integer
    language sql
    as $$
    insert into report_number as n (mission_id, year, last)
    values (of_mission, in_year, 1)
    on conflict (mission_id, year) do update set last = n.last + 1
    returning n.last
$$;

create table issued_report (
    id             bigint generated always as identity primary key,
    mission_id     bigint not null references mission,
    year           integer not null,
    serial         integer not null check (serial > 0),
    number         text not null check (is_code(number)),
    kind           text not null check (is_code(kind)),
    title          text not null,
    marking        text not null,
    as_of          date not null,
    forecast       boolean not null,
    recorded_until timestamptz not null,
    issued_at      timestamptz not null,
    issued_by      text not null,
    contents       text not null,
    contents_hash  text not null check (contents_hash ~ '^[0-9a-f]{64}$'),
    pdf            bytea not null,
    pdf_hash       text not null check (pdf_hash ~ '^[0-9a-f]{64}$'),
    version        integer not null default 0,
    recorded_at    timestamptz not null default recording_time(),
    recorded_by    text not null default recording_account(),
    constraint report_number_is_unique unique (number),
    constraint report_serial_is_given_once unique (mission_id, year, serial),
    constraint pdf_has_its_checksum check (pdf_hash = encode(sha256(pdf), 'hex')),
    constraint contents_have_their_checksum check (contents_hash = encode(sha256(convert_to(contents, 'UTF8')), 'hex'))
);

create index on issued_report (mission_id, kind);

-- Withdrawn, or superseded by a later report: said once, and for good.
create table report_end (
    id           bigint generated always as identity primary key,
    report_id    bigint not null references issued_report,
    successor_id bigint references issued_report,
    reason       text not null check (is_words(reason)),
    version      integer not null default 0,
    recorded_at  timestamptz not null default recording_time(),
    recorded_by  text not null default recording_account(),
    constraint report_ends_once unique (report_id),
    constraint report_is_not_its_own_successor check (successor_id > report_id)
);

create function issued_report_is_never_changed() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'An issued report is never changed or removed.'
        using errcode = 'check_violation', constraint = 'issued_report_is_never_changed', table = 'issued_report';
end
$$;

create trigger never_changed before update or delete or truncate on issued_report
    for each statement execute function issued_report_is_never_changed();
create trigger never_changed before update or delete or truncate on report_end
    for each statement execute function issued_report_is_never_changed();

create function report_number_never_goes_back() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'DELETE' or new.last <> old.last + 1 then
        raise exception 'Numbers of reports go up one by one.'
            using errcode = 'check_violation', constraint = 'report_number_never_goes_back', table = 'report_number';
    end if;
    return new;
end
$$;

create trigger never_goes_back before update or delete on report_number
    for each row execute function report_number_never_goes_back();
