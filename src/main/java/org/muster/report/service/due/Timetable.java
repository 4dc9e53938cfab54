package org.muster.report.service.due;

import java.time.Instant;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What is to be done when, in the table that all machines on this database share. An
 * entry stands or falls with the transaction that makes it.
 */
@Component
public class Timetable {

	/** The table. */
	static final String TABLE = "scheduled_task";

	/** Looks after a schedule, whose key names the entry. */
	static final TaskDescriptor<Void> REPORT = TaskDescriptor.of("report");

	/** Mails a report, whose run names the entry. */
	static final TaskDescriptor<Void> MAIL = TaskDescriptor.of("report-mail");

	private final Supplier<SchedulerClient> entries;

	Timetable(DataSource database) {
		this.entries = SingletonSupplier
			.of(() -> SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
				.tableName(TABLE)
				.build());
	}

	/**
	 * Looks after a schedule at a moment, and no longer at the one said before.
	 * @param schedule the key of the schedule
	 * @param moment when
	 */
	public void look(long schedule, Instant moment) {
		enter(REPORT, schedule, moment);
	}

	/** Looks after a schedule at a moment, unless a moment was said before. */
	void lookUnlessKnown(long schedule, Instant moment) {
		this.entries.get().scheduleIfNotExists(REPORT.instance(Long.toString(schedule)).build(), moment);
	}

	/** Mails what a run made. */
	void mail(long run, Instant moment) {
		enter(MAIL, run, moment);
	}

	private void enter(TaskDescriptor<Void> task, long key, Instant moment) {
		try {
			this.entries.get()
				.schedule(task.instance(Long.toString(key)).build(), moment, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
		}
		catch (TaskInstanceCurrentlyExecutingException ex) {
			// it is being looked after just now, and asks the records again at its end
		}
	}

}
