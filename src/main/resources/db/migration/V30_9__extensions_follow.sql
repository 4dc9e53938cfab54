-- What extends the validity of passes (V12) changes readiness too.

create function extension_changes_standing() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'UPDATE' then
        perform store_standings(array(
            select c.officer_id
            from completion c
            where c.id in (
                select n.completion_id
                from changed_rows n
                join replaced_rows r using (id)
                where (n.completion_id, n.in_force, n.extended_until)
                    is distinct from (r.completion_id, r.in_force, r.extended_until)
                union
                select r.completion_id from changed_rows n join replaced_rows r using (id)
                where r.completion_id <> n.completion_id)));
    else
        perform store_standings(array(
            select c.officer_id from completion c where c.id in (select l.completion_id from changed_rows l where l.in_force)));
    end if;
    return null;
end
$$;

create trigger standings_on_insert after insert on extension_line referencing new table as changed_rows
    for each statement execute function extension_changes_standing();
create trigger standings_on_update after update on extension_line
    referencing new table as changed_rows old table as replaced_rows
    for each statement execute function extension_changes_standing();
create trigger standings_on_delete after delete on extension_line referencing old table as changed_rows
    for each statement execute function extension_changes_standing();
