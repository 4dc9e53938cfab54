-- What was said word for word, whether its issuer took it back, and where in the text a claim stands.

-- A text of several lines: not blank, without spaces around it, without control characters but line ends and tabs.
create function is_text(value text) returns boolean
    language sql immutable
    as $$ select value <> '' and value = btrim(value, E' \n\t') and value !~ '[\x01-\x08\x0b-\x1f\x7f]' $$;

alter table statement
    add column text text,
    add column withdrawn_on date,
    add column withdrawal_reason text check (is_words(withdrawal_reason)),
    add constraint statement_text_is_text check (is_text(text) and length(text) <= 20000),
    add constraint withdrawal_names_day_and_reason check (num_nulls(withdrawn_on, withdrawal_reason) in (0, 2)),
    add constraint withdrawn_not_before_it_was_said check (withdrawn_on >= stated_on);

alter table history.statement
    add column text text,
    add column withdrawn_on date,
    add column withdrawal_reason text;

-- The words of the text that make the claim, and the number of characters before them.
alter table claim
    add column quote text check (is_text(quote)),
    add column quoted_at integer check (quoted_at >= 0),
    add constraint quote_has_its_place check (num_nulls(quote, quoted_at) in (0, 2));

alter table history.claim
    add column quote text,
    add column quoted_at integer;

create index on claim (mission_id, as_of);

create function claim_is_about_its_mission() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select from changed_rows c join batch b on b.id = c.batch_id where b.mission_id <> c.mission_id
    ) then
        raise exception 'A claim is about a batch of its own mission.'
            using errcode = 'check_violation', constraint = 'claim_is_about_a_batch_of_its_mission', table = 'claim';
    end if;
    return null;
end
$$;

create trigger own_batch_on_insert after insert on claim referencing new table as changed_rows
    for each statement execute function claim_is_about_its_mission();
create trigger own_batch_on_update after update on claim referencing new table as changed_rows
    for each statement execute function claim_is_about_its_mission();

-- How far what was done to the records is told: to the time whose records are asked for.
create function records_until() returns timestamptz
    language sql stable
    as $$ select coalesce(nullif(current_setting('muster.records_at', true), '')::timestamptz, 'infinity') $$;
