-- A change of the rules concerns all officers at once. While it is worked out, others read what was before; how far it has
-- come stands in the name of its connection, where they see it before anything is committed, and which goes with it.

create or replace function store_all_standings(missions bigint[] default null) returns void
    language plpgsql
    as $$
declare
    slice bigint[];
    after_id bigint := 0;
    done bigint := 0;
    officers bigint;
begin
    perform pg_advisory_xact_lock(readiness_rules());
    missions := coalesce(missions, array(select id from mission));
    if cardinality(missions) > 0 then
        officers := (select count(*) from officer);
    end if;
    while cardinality(missions) > 0 loop
        perform set_config('application_name', format('muster rules %s/%s', done, officers), true);
        slice := array(select o.id from officer o where o.id > after_id order by o.id limit 10000);
        exit when cardinality(slice) = 0;
        perform store_slice(slice, missions);
        after_id := slice[cardinality(slice)];
        done := done + cardinality(slice);
    end loop;
end
$$;
