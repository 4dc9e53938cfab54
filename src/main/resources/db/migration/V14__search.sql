-- Finding officers by parts of their names and service numbers, whatever accents are typed or left out.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- A text as it is searched: without accents, in small letters.
create function plain_words(value text) returns text
    language sql stable
    as $$ select lower(unaccent(value)) $$;

-- The words by which an officer is found, each after a space. It is kept by a trigger and not generated, since what it is
-- made of depends on a dictionary, which an index or a restored dump must not do without.
alter table officer add column search_text text;
alter table history.officer add column search_text text;

create function officer_search_text(surname text, other_names text, service_number text) returns text
    language sql stable
    as $$
    select plain_words(concat(' ', concat_ws(' ', surname, other_names, service_number,
        nullif(regexp_replace(service_number, '[^[:alnum:]]', '', 'g'), service_number))))
$$;

create function keep_officer_search_text() returns trigger
    language plpgsql
    as $$
begin
    new.search_text := officer_search_text(new.surname, new.other_names, new.service_number);
    return new;
end
$$;

create trigger search_text before insert or update of surname, other_names, service_number on officer
    for each row execute function keep_officer_search_text();

-- Nobody changed these records.
alter table officer disable trigger user;
update officer set search_text = officer_search_text(surname, other_names, service_number);
alter table officer enable trigger user;
alter table officer alter column search_text set not null;

create index officer_is_found_by_parts on officer using gin (search_text gin_trgm_ops);
-- Names can be long, an index's keys cannot.
create index officer_by_name on officer (left(search_text, 200) collate "C", service_number_key);
create index officer_by_rank on officer (rank, service_number_key);
