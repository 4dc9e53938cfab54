package org.muster.report.domain.record;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists what the officers of a mission lack, what of theirs lapses, and what came of the
 * sessions of a course.
 */
@Repository
public class TrainingRecords {

	private final JdbcClient jdbc;

	TrainingRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many officers on the rolls of a mission lack each requirement on a day, by the
	 * unit they serve in.
	 * @param mission the key of the mission
	 * @param asOf the day
	 * @return by unit and title, those that nobody of the unit lacks left out
	 */
	public List<Gap> gaps(long mission, AsOf asOf) {
		return this.jdbc.sql("""
				with people as materialized (
				    select s.officer_id, s.unit_id
				    from standing(:mission, :day, :today) s
				    where s.roll_batch_id is not null and s.standing <> 'deployed'
				)
				select u.name as unit, c.title, bool_or(r.critical) as critical,
				       count(*) filter (where r.state = 'never') as never,
				       count(*) filter (where r.state = 'lapsed') as lapsed,
				       count(*) filter (where r.state = 'voided') as voided,
				       count(*) as lacking,
				       (select count(*) from people o where o.unit_id is not distinct from p.unit_id) as on_roll
				from people p
				join requirement_states(:mission, array(select officer_id from people), :day) r using (officer_id)
				join course c on c.id = r.course_id
				left join unit u on u.id = p.unit_id
				where r.state <> 'current'
				group by p.unit_id, u.name, c.id, c.title
				order by u.name nulls last, c.title
				""")
			.param("mission", mission)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(Gap.class)
			.list();
	}

	/**
	 * What the officers on the rolls of a mission hold on a day and no longer hold later.
	 * @param mission the key of the mission
	 * @param asOf the day
	 * @param until the last day looked at
	 * @return by the last day of validity
	 */
	public List<Expiry> expiries(long mission, AsOf asOf, LocalDate until) {
		return this.jdbc.sql("""
				with people as materialized (
				    select s.officer_id, s.unit_id, coalesce(s.roll_batch_id, s.deployed_batch_id) as batch_id
				    from standing(:mission, :day, :today) s
				)
				select r.valid_until - 1 as valid_through, c.title, o.service_number, o.surname, o.other_names, o.rank,
				       u.name as unit, b.name as batch
				from requirement_states(:mission, array(select officer_id from people), :day) r
				join people p using (officer_id)
				join officer o on o.id = p.officer_id
				join course c on c.id = r.course_id
				left join unit u on u.id = p.unit_id
				left join batch b on b.id = p.batch_id
				where r.state = 'current' and r.valid_until - 1 <= cast(:until as date)
				order by r.valid_until, c.title, o.service_number_key
				""")
			.param("mission", mission)
			.param("day", asOf.day())
			.param("today", asOf.today())
			.param("until", until)
			.query(Expiry.class)
			.list();
	}

	/**
	 * The sessions of a course that begin within a period.
	 * @param course the code of the course
	 * @param from the first day
	 * @param until the last day
	 * @return in order of their days, and what was recorded outside of sessions last
	 */
	public List<Attendance> attendance(String course, LocalDate from, LocalDate until) {
		return this.jdbc.sql("""
				select s.venue, s.first_day, s.last_day, s.cancelled_on is not null as cancelled, s.capacity,
				       (select count(*) from session_enrolment e where e.session_id = s.id) as enrolled,
				       count(d.id) filter (where d.result = 'passed') as passed,
				       count(d.id) filter (where d.result = 'failed') as failed,
				       count(d.id) filter (where d.result = 'incomplete') as incomplete
				from course_session s
				join course c on c.id = s.course_id
				left join completion d on d.session_id = s.id and d.voided_on is null
				where lower(c.code) = lower(:course) and s.first_day between :from and :until
				group by s.id, s.venue, s.first_day, s.last_day, s.cancelled_on, s.capacity
				union all
				select null, min(d.completed_on), max(d.completed_on), false, null, 0,
				       count(*) filter (where d.result = 'passed'), count(*) filter (where d.result = 'failed'),
				       count(*) filter (where d.result = 'incomplete')
				from completion d
				join course c on c.id = d.course_id
				where lower(c.code) = lower(:course) and d.completed_on between :from and :until
				  and d.session_id is null and d.voided_on is null
				having count(*) > 0
				order by 2, 1
				""").param("course", course).param("from", from).param("until", until).query(Attendance.class).list();
	}

	/**
	 * What a unit lacks.
	 *
	 * @param unit its name, {@code null} for those who serve in none
	 * @param title the course or clearance
	 * @param critical whether it caps the rating of a batch
	 * @param never those who never passed it
	 * @param lapsed those whose pass has lapsed
	 * @param voided those whose pass is void
	 * @param lacking all of them
	 * @param onRoll how many of the unit are on a roll and not in mission
	 */
	public record Gap(@Nullable String unit, String title, boolean critical, long never, long lapsed, long voided,
			long lacking, long onRoll) {

	}

	/**
	 * Something that lapses.
	 *
	 * @param validThrough its last day
	 * @param title the course or clearance
	 * @param serviceNumber the officer
	 * @param surname the surname
	 * @param otherNames the other names, where known
	 * @param rank the rank
	 * @param unit the name of the unit, if any
	 * @param batch the name of the batch, if any
	 */
	public record Expiry(LocalDate validThrough, String title, String serviceNumber, String surname,
			@Nullable String otherNames, String rank, @Nullable String unit, @Nullable String batch) {

	}

	/**
	 * What came of a session.
	 *
	 * @param venue where, {@code null} for results recorded outside of sessions
	 * @param firstDay its first day
	 * @param lastDay its last day
	 * @param cancelled whether it was cancelled
	 * @param capacity how many it takes
	 * @param enrolled how many are enrolled
	 * @param passed how many passed
	 * @param failed how many failed
	 * @param incomplete how many did not finish
	 */
	public record Attendance(@Nullable String venue, LocalDate firstDay, LocalDate lastDay, boolean cancelled,
			@Nullable Integer capacity, long enrolled, long passed, long failed, long incomplete) {

	}

}
