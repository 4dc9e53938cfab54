-- "As the records stood on": every question can be asked again of the records of an earlier time.
--
-- The schema "recorded" holds, under the names of the tables, what the records said at the time muster.records_at. A
-- transaction that puts it before the tables on its search path gets the answers of that time from the very same queries,
-- since queries and functions name tables without their schema and find them only when they run.

create function records_at() returns timestamptz
    language sql stable
    as $$ select current_setting('muster.records_at')::timestamptz $$;

-- Who is in mission by name, by the rule of work_out_deployments (V5_1), worked out anew instead of read from the table
-- that the triggers keep: for times of which that table knows nothing.
create function deployment_plainly()
    returns table (officer_id bigint, mission_id bigint, batch_id bigint, from_day date, until_day date)
    language sql stable
    as $$
    with moves as (
        select e.officer_id, m.mission_id, m.batch_id, m.direction = 'out' as out, m.effective_on as day,
               row_number() over (
                   partition by e.officer_id, m.mission_id, m.direction = 'out' order by m.effective_on, e.id) as turn
        from manifest_entry e
        join movement m on m.id = e.movement_id
        where m.effective_on is not null
    )
    select o.officer_id, o.mission_id, o.batch_id, o.day, h.day
    from moves o
    left join moves h on h.officer_id = o.officer_id and h.mission_id = o.mission_id and h.turn = o.turn and not h.out
    where o.out
$$;

-- Most questions go back a little: few versions were replaced since, and an index on superseded_at finds them. Without it
-- each such question would read all that was ever replaced.
do $$
declare
    kept regclass;
begin
    for kept in
        select c.oid from pg_class c where c.relnamespace = 'history'::regnamespace and c.relkind = 'r' order by c.relname
    loop
        execute format('create index on %s (superseded_at)', kept);
    end loop;
end
$$;

create or replace function keep_history(recorded regclass) returns void
    language plpgsql
    as $$
declare
    name text := (select relname from pg_class where oid = recorded);
begin
    execute format(
        'create table history.%I (superseded_at timestamptz not null, superseded_by text not null,'
        ' removed boolean not null, like %s)', name, recorded);
    execute format('create index on history.%I (id, recorded_at)', name);
    execute format('create index on history.%I (superseded_at)', name);
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

-- Makes the schema "recorded" from the catalogue, where it is not there yet; migrations drop it, since views would hold
-- on to the columns that a migration changes. It gets
--  - for each table under keep_history the versions that stood at the time; but accounts and their rights are those of
--    now, since it is now that somebody asks;
--  - for each function x_plainly, the twin of a function or table x whose answer is kept ready for now, that twin as x;
--  - each view, over what is here.
create function make_recorded_views() returns void
    language plpgsql
    as $$
declare
    home text := current_schema();
    path text := current_setting('search_path');
    made record;
begin
    if to_regnamespace('recorded') is not null then
        return;
    end if;
    create schema recorded;
    -- A function may name what is made only after it.
    perform set_config('check_function_bodies', 'off', true);
    for made in
        select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
        from pg_class c
        join pg_class h on h.relname = c.relname and h.relnamespace = 'history'::regnamespace and h.relkind = 'r'
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = home::regnamespace
          and c.relkind = 'r'
          and c.relname !~ '^account(_|$)'
        group by c.relname
        order by c.relname
    loop
        execute format(
            'create view recorded.%1$I as'
            ' select %2$s from %3$I.%1$I where recorded_at <= records_at()'
            ' union all'
            ' select %2$s from history.%1$I where recorded_at <= records_at() and superseded_at > records_at()',
            made.relname, made.columns, home);
    end loop;

    perform set_config('search_path', 'recorded, ' || path, true);
    for made in
        select p.oid, left(p.proname, -length('_plainly')) as name,
               exists (
                   select from pg_class c
                   where c.relname = left(p.proname, -length('_plainly')) and c.relnamespace = home::regnamespace
               ) as stands_for_a_table
        from pg_proc p
        where p.pronamespace = home::regnamespace
          and p.prokind = 'f'
          and p.proname like '%\_plainly'
        order by p.proname, p.oid
    loop
        if made.stands_for_a_table then
            execute format('create view recorded.%I as select * from %s()', made.name, made.oid::regproc);
        else
            execute regexp_replace(
                pg_get_functiondef(made.oid), '^CREATE OR REPLACE FUNCTION [^(]*',
                format('create function recorded.%I', made.name));
        end if;
    end loop;

    for made in
        select c.oid, c.relname, null::text as definition
        from pg_class c
        where c.relnamespace = home::regnamespace
          and c.relkind = 'v'
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
        order by c.oid
    loop
        -- Read where only the tables are in view, the definition names them without their schema.
        perform set_config('search_path', path, true);
        made.definition := pg_get_viewdef(made.oid);
        perform set_config('search_path', 'recorded, ' || path, true);
        execute format('create view recorded.%I as %s', made.relname, made.definition);
    end loop;
    perform set_config('search_path', path, true);
end
$$;
