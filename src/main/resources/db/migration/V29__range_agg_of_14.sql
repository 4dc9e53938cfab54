-- PostgreSQL 14 unites ranges but not multiranges; from 15 on both are built in.
do $$
begin
    if current_setting('server_version_num')::integer < 150000 then
        create aggregate range_agg(datemultirange) (sfunc = multirange_union, stype = datemultirange);
    end if;
end
$$;
