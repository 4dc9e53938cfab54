-- Who recorded what and when, for every table, on every path that writes.
--
-- A row carries the account and the time that recorded its present version. A version that is replaced or removed
-- goes to the table of the same name in the schema "history", so that "what did the records say at that time" can be
-- answered: the versions with recorded_at <= t < superseded_at, or still standing.

create extension if not exists btree_gist;

create schema history;

-- The application sets both for each transaction, from its clock and the signed-in account; SQL run by hand is
-- recorded under the database's own clock and user.
create function recording_time() returns timestamptz
    language sql stable
    as $$ select coalesce(nullif(current_setting('muster.recording_time', true), '')::timestamptz, now()) $$;

create function recording_account() returns text
    language sql stable
    as $$ select coalesce(nullif(current_setting('muster.account', true), ''), current_user::text) $$;

-- A bulk update that knows nothing of versions still counts as a new one, so that a form opened before it is stale.
create function stamp_recording() returns trigger
    language plpgsql
    as $$
begin
    new.recorded_at := greatest(recording_time(), old.recorded_at);
    new.recorded_by := recording_account();
    if new.version = old.version then
        new.version := old.version + 1;
    end if;
    return new;
end
$$;

create function history.keep() returns trigger
    language plpgsql
    as $$
begin
    execute format(
        'insert into history.%I select greatest($1, r.recorded_at), $2, $3, r.* from superseded_rows r',
        tg_table_name)
    using recording_time(), recording_account(), tg_op = 'DELETE';
    return null;
end
$$;

create function history.refuse_truncate() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'The records of % are never emptied at once: history would be lost.', tg_table_name;
end
$$;

-- Puts a table with the columns id, version, recorded_at and recorded_by under recording. A column added later is
-- added to the table in history too, so that both end alike.
create function keep_history(recorded regclass) returns void
    language plpgsql
    as $$
declare
    name text := (select relname from pg_class where oid = recorded);
begin
    execute format(
        'create table history.%I (superseded_at timestamptz not null, superseded_by text not null,'
        ' removed boolean not null, like %s)', name, recorded);
    execute format('create index on history.%I (id, recorded_at)', name);
    execute format('create trigger stamp before update on %s for each row execute function stamp_recording()', recorded);
    execute format(
        'create trigger keep_updated after update on %s referencing old table as superseded_rows'
        ' for each statement execute function history.keep()', recorded);
    execute format(
        'create trigger keep_removed after delete on %s referencing old table as superseded_rows'
        ' for each statement execute function history.keep()', recorded);
    execute format(
        'create trigger keep_all before truncate on %s for each statement execute function history.refuse_truncate()',
        recorded);
end
$$;

-- Words that people type: not blank, without leading or trailing spaces, without control characters.
create function is_words(value text) returns boolean
    language sql immutable
    as $$ select value <> '' and value = btrim(value) and value !~ '[\x01-\x1f\x7f]' $$;

-- Codes and service numbers stand in addresses and files, so they are also short.
create function is_code(value text) returns boolean
    language sql immutable
    as $$ select value <> '' and value = btrim(value) and value !~ '[\x01-\x1f\x7f]' and length(value) <= 100 $$;

create function is_qualifier(value text) returns boolean
    language sql immutable
    as $$ select value in ('exact', 'about', 'at_least', 'at_most', 'about_at_least') $$;
