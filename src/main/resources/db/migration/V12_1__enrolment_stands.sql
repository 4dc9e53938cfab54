-- Who has a result of a session that is not void stays on its roll.

create function enrolment_stands_with_its_result() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select
        from removed_rows r
        join completion c on c.session_id = r.session_id and c.officer_id = r.officer_id and c.voided_on is null
    ) then
        raise exception 'Who has a result of a session stays on its roll.'
            using errcode = 'check_violation', constraint = 'enrolment_stands_with_its_result', table = 'session_enrolment';
    end if;
    return null;
end
$$;

create trigger stands_with_result after delete on session_enrolment referencing old table as removed_rows
    for each statement execute function enrolment_stands_with_its_result();
