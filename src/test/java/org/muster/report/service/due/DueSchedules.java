package org.muster.report.service.due;

import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.report.domain.schedule.Rhythm;
import org.muster.report.domain.schedule.Span;
import org.muster.report.service.schedule.ScheduleOrder;
import org.muster.report.service.schedule.Schedules;
import org.muster.testing.Records;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Schedules of reports on missions whose codes begin with DUE, which are on record for
 * all to see until they are taken out.
 */
final class DueSchedules {

	private static final Rhythm ON_THE_FIFTEENTH = new Rhythm(Rhythm.Kind.MONTHLY, 15, LocalTime.of(6, 0));

	/** What hangs on what, from the outside in. */
	private static final List<String> REMOVALS = List.of(
			"delete from report_run r using report_schedule s where r.schedule_id = s.id and s.mission_id in (%s)",
			"delete from report_schedule where mission_id in (%s)",
			"delete from issued_report where mission_id in (%s)", "delete from report_number where mission_id in (%s)",
			"delete from mission where id in (%s)");

	private final Schedules schedules;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	DueSchedules(Schedules schedules, JdbcClient jdbc, TransactionOperations transactions) {
		this.schedules = schedules;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** A report on a new mission, due on the fifteenth of each month. */
	long order(String mission, String kind, @Nullable String recipients) {
		new Records(this.jdbc).mission(mission);
		return this.schedules.order(mission, kind, new ScheduleOrder(null, null, Span.USUAL, null, ON_THE_FIFTEENTH,
				null, "a4", recipients, "D. Command", "https://muster.example"));
	}

	/** The numbers of the reports on a mission. */
	List<String> numbers(String mission) {
		return this.jdbc.sql("""
				select r.number from issued_report r join mission m on m.id = r.mission_id where m.code = ?
				""").param(mission).query(String.class).list();
	}

	/** What nobody may remove is removed without triggers. */
	void takeOut() {
		this.transactions.executeWithoutResult((transaction) -> {
			this.jdbc.sql("set local session_replication_role = replica").update();
			for (String removal : REMOVALS) {
				this.jdbc.sql(removal.formatted("select id from mission where code like 'DUE-%'")).update();
			}
			this.jdbc.sql("delete from scheduled_task").update();
		});
	}

}
