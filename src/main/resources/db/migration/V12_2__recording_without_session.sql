-- Results are also recorded without a session: pasted service numbers of one course. Such a recording is undone alike.

alter table result_recording
    alter column session_id drop not null,
    add column course_id bigint references course,
    add column source text check (is_words(source)),
    add constraint recording_is_of_a_session_or_a_course check (num_nonnulls(session_id, course_id) = 1);
alter table history.result_recording
    alter column session_id drop not null,
    add column course_id bigint,
    add column source text;

create index on result_recording (course_id) where course_id is not null;
