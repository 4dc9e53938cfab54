-- How service numbers are written here. The application keeps this as its setting says when it starts; no row means that
-- any number will do. Numbers that are on record stay whatever the setting becomes: it is asked of new ones and of changes.

create table service_number_pattern (
    id      boolean primary key default true constraint there_is_one_pattern check (id),
    pattern text not null,
    words   text not null
);

-- What Muster records by itself, as the example mission at its first start, has numbers of its own.
create function service_number_is_written_otherwise(number text) returns boolean
    language sql stable
    as $$
    select coalesce(current_setting('muster.account', true), '') <> 'muster'
       and exists (select from service_number_pattern p where number !~ ('^(?:' || p.pattern || ')$'))
$$;

create function service_number_fits_pattern() returns trigger
    language plpgsql
    as $$
declare
    wrong boolean;
begin
    if not exists (select from service_number_pattern) then
        return null;
    end if;
    if tg_op = 'INSERT' then
        wrong := exists (select from changed_rows o where service_number_is_written_otherwise(o.service_number));
    else
        wrong := exists (
            select from changed_rows o join replaced_rows r using (id)
            where o.service_number <> r.service_number and service_number_is_written_otherwise(o.service_number));
    end if;
    if wrong then
        raise exception 'A service number is written as the setting of this headquarters says.'
            using errcode = 'check_violation', constraint = 'service_number_fits_pattern', table = 'officer';
    end if;
    return null;
end
$$;

create trigger number_fits_on_insert after insert on officer referencing new table as changed_rows
    for each statement execute function service_number_fits_pattern();
create trigger number_fits_on_update after update on officer
    referencing new table as changed_rows old table as replaced_rows
    for each statement execute function service_number_fits_pattern();
