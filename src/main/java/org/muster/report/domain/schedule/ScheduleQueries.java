package org.muster.report.domain.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists the schedules, and what came of the days on which they were due.
 */
@Repository
public class ScheduleQueries {

	private static final String SCHEDULES = """
			select s.id, s.version, m.code as mission, m.name as mission_name, s.kind, b.code as batch,
			       b.name as batch_name, c.code as course, s.period, s.days_ahead, s.marking, s.paper, s.rhythm, s.day,
			       s.due_at, s.recipients, s.ordered_by, s.address, s.counts_from, s.paused, s.ended, r.due_on, r.outcome
			from report_schedule s
			join mission m on m.id = s.mission_id
			left join batch b on b.id = s.batch_id
			left join course c on c.id = s.course_id
			left join lateral (
			    select due_on, outcome from report_run where schedule_id = s.id order by due_on desc limit 1
			) r on true
			""";

	private static final String RUNS = """
			select r.id, r.due_on, r.outcome, i.number as report, r.attempts, r.problem, r.mail, r.mail_problem,
			       r.mail_attempts, r.recorded_at
			from report_run r
			left join issued_report i on i.id = r.report_id
			""";

	private final JdbcClient jdbc;

	ScheduleQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The schedules that were not removed.
	 * @return by mission, kind and key
	 */
	public List<ScheduleRow> all() {
		return this.jdbc.sql(SCHEDULES + " where not s.ended order by m.code, s.kind, s.id")
			.query(ScheduleQueries::schedule)
			.list();
	}

	/**
	 * A schedule.
	 * @param id its key
	 * @return the schedule, removed ones too, if there is one
	 */
	public Optional<ScheduleRow> find(long id) {
		return this.jdbc.sql(SCHEDULES + " where s.id = ?").param(id).query(ScheduleQueries::schedule).optional();
	}

	/**
	 * What came of the days on which a schedule was due.
	 * @param schedule its key
	 * @param most how many at most
	 * @return the latest first
	 */
	public List<RunRow> runs(long schedule, int most) {
		return this.jdbc.sql(RUNS + " where r.schedule_id = :schedule order by r.due_on desc limit :most")
			.param("schedule", schedule)
			.param("most", most)
			.query(RunRow.class)
			.list();
	}

	/**
	 * What came of one day.
	 * @param id the key of the run
	 * @return the run, if there is one
	 */
	public Optional<RunRow> run(long id) {
		return this.jdbc.sql(RUNS + " where r.id = ?").param(id).query(RunRow.class).optional();
	}

	/**
	 * The addresses that a report is mailed to.
	 * @param run the key of the run that made it
	 * @return with commas between them, if there are any
	 */
	public Optional<String> recipients(long run) {
		return this.jdbc.sql("""
				select s.recipients from report_run r join report_schedule s on s.id = r.schedule_id
				where r.id = ? and s.recipients is not null
				""").param(run).query(String.class).optional();
	}

	private static ScheduleRow schedule(ResultSet row, int index) throws SQLException {
		return new ScheduleRow(row.getLong("id"), row.getInt("version"), row.getString("mission"),
				row.getString("mission_name"), row.getString("kind"), row.getString("batch"),
				row.getString("batch_name"), row.getString("course"), Words.parse(Span.class, row.getString("period")),
				number(row), row.getString("marking"), row.getString("paper"),
				Words.parse(Rhythm.Kind.class, row.getString("rhythm")), row.getInt("day"),
				row.getObject("due_at", LocalTime.class), row.getString("recipients"), row.getString("ordered_by"),
				row.getString("address"), row.getTimestamp("counts_from").toInstant(), row.getBoolean("paused"),
				row.getBoolean("ended"), row.getObject("due_on", LocalDate.class), row.getString("outcome"));
	}

	private static @Nullable Integer number(ResultSet row) throws SQLException {
		return row.getObject("days_ahead", Integer.class);
	}

}
