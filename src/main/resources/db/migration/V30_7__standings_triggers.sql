-- The triggers by which what is stored follows the records, each on the events named.
do $$
declare
    follow record;
    event text;
begin
    for follow in
        select * from (values
            ('completion', 'completion_changes_standing()', 'insert update'),
            ('officer_status', 'service_changes_standing()', 'insert update delete'),
            ('officer_posting', 'service_changes_standing()', 'insert update delete'),
            ('roll_entry', 'roll_changes_standing()', 'insert update delete'),
            ('manifest_entry', 'manifest_changes_standing()', 'insert delete'),
            ('movement', 'movement_changes_standing()', 'insert update delete'),
            ('batch', 'batch_changes_standing()', 'update'),
            ('officer', 'person_changes_standing()', 'update'),
            ('requirement', 'requirement_changes_standing()', 'insert update delete'),
            ('course_validity', 'course_changes_standing()', 'insert update delete'),
            ('course', 'course_changes_standing()', 'update'),
            ('unit', 'tree_changes_standing()', 'update')) as f (relation, does, events)
    loop
        foreach event in array string_to_array(follow.events, ' ') loop
            execute format('create trigger standings_on_%s after %s on %I referencing %s for each statement execute function %s',
                event, event, follow.relation,
                case event
                    when 'insert' then 'new table as changed_rows'
                    when 'delete' then 'old table as changed_rows'
                    else 'new table as changed_rows old table as replaced_rows'
                end, follow.does);
        end loop;
    end loop;
end
$$;

-- What is on record already.
select store_all_standings();
select enter_ledger();
