-- The stored sets of days on which officers are ready (V30_1), worked out anew: so that whoever asks for them gets those
-- of the time, where the records of an earlier time are asked for (V40).
create function ready_set_plainly() returns table (mission_id bigint, officer_id bigint, days datemultirange)
    language sql stable
    as $$
    select m.id, d.officer_id, d.days
    from mission m
    cross join lateral ready_days_plainly(m.id, array(select o.id from officer o)) d
    where exists (select from requirement r where r.mission_id = m.id)
      and not isempty(d.days)
$$;
