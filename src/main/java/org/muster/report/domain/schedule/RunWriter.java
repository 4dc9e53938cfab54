package org.muster.report.domain.schedule;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what came of the days on which reports were due. Each day of a schedule has one
 * row, whoever comes upon it.
 */
@Repository
public class RunWriter {

	private final JdbcClient jdbc;

	RunWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Opens a day, unless it was opened before.
	 * @param schedule the key of the schedule
	 * @param dueOn the day
	 * @param outcome due or missed
	 */
	public void open(long schedule, LocalDate dueOn, String outcome) {
		this.jdbc.sql("""
				insert into report_run (schedule_id, due_on, outcome) values (:schedule, :dueOn, :outcome)
				on conflict (schedule_id, due_on) do nothing
				""").param("schedule", schedule).param("dueOn", dueOn).param("outcome", outcome).update();
	}

	/**
	 * Takes a day, so that others wait until this transaction ends.
	 * @param run the key of the run
	 * @return what came of it so far, if there is such a run
	 */
	public Optional<String> take(long run) {
		return this.jdbc.sql("select outcome from report_run where id = ? for update")
			.param(run)
			.query(String.class)
			.optional();
	}

	/**
	 * Says which report was made.
	 * @param run the key of the run
	 * @param report the number of the report
	 * @param mailed whether it waits to be mailed
	 */
	public void made(long run, String report, boolean mailed) {
		this.jdbc.sql("""
				update report_run set outcome = 'made', problem = null, mail = :mail,
				    report_id = (select id from issued_report where number = :report)
				where id = :run
				""").param("run", run).param("report", report).param("mail", mailed ? "waiting" : "none").update();
	}

	/**
	 * Says that the report could not be made, unless somebody else made it.
	 * @param run the key of the run
	 * @param problem why, in words
	 */
	public void failed(long run, String problem) {
		this.jdbc.sql("""
				update report_run set outcome = 'failed', problem = :problem, attempts = attempts + 1
				where id = :run and outcome <> 'made'
				""").param("run", run).param("problem", problem).update();
	}

	/**
	 * Has a report made that failed or was missed.
	 * @param run the key of the run
	 */
	public void again(long run) {
		this.jdbc.sql("""
				update report_run set outcome = 'due', problem = null, attempts = 0
				where id = ? and outcome in ('failed', 'missed')
				""").param(run).update();
	}

	/**
	 * Says that the mail was sent.
	 * @param run the key of the run
	 */
	public void mailed(long run) {
		this.jdbc.sql("update report_run set mail = 'sent', mail_problem = null where id = ?").param(run).update();
	}

	/**
	 * Says that the mail could not be sent.
	 * @param run the key of the run
	 * @param problem why, in words
	 * @param last whether it is not tried again
	 */
	public void notMailed(long run, String problem, boolean last) {
		this.jdbc.sql("""
				update report_run set mail = :mail, mail_problem = :problem, mail_attempts = mail_attempts + 1
				where id = :run and mail = 'waiting'
				""").param("run", run).param("problem", problem).param("mail", last ? "failed" : "waiting").update();
	}

}
