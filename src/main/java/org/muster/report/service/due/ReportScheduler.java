package org.muster.report.service.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.jspecify.annotations.Nullable;
import org.muster.report.domain.schedule.ScheduleQueries;

import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Sets up the scheduler: whatever the timetable holds is done by one of the machines on
 * this database, when it is time.
 */
@Component
class ReportScheduler {

	private static final Duration GLANCE = Duration.ofSeconds(30);

	private static final Duration HEARTBEAT = Duration.ofMinutes(1);

	private static final int MISSED_HEARTBEATS = 4;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final DataSource database;

	private final ScheduleQueries queries;

	private final ScheduledReports reports;

	private final ReportMail mail;

	private final Clock clock;

	ReportScheduler(DataSource database, ScheduleQueries queries, ScheduledReports reports, ReportMail mail,
			Clock clock) {
		this.database = database;
		this.queries = queries;
		this.reports = reports;
		this.mail = mail;
		this.clock = clock;
	}

	/** A scheduler for one machine, not started yet. */
	Scheduler of(String machine) {
		List<Task<?>> tasks = List.of(task(Timetable.REPORT, this::look), task(Timetable.MAIL, this::send));
		SchedulerBuilder builder = Scheduler.create(new TransactionAwareDataSourceProxy(this.database), tasks);
		return builder.tableName(Timetable.TABLE)
			.clock(this.clock::instant)
			.schedulerName(() -> machine)
			.threads(1)
			.pollingInterval(GLANCE)
			.heartbeatInterval(HEARTBEAT)
			.missedHeartbeatsLimit(MISSED_HEARTBEATS)
			.shutdownMaxWait(PATIENCE)
			.build();
	}

	private @Nullable Instant look(long schedule) {
		this.queries.find(schedule).ifPresent(this.reports::make);
		// It may have been ordered otherwise meanwhile.
		return this.queries.find(schedule).map(this.reports::next).orElse(null);
	}

	private @Nullable Instant send(long run) {
		Duration pause = this.mail.send(run);
		return (pause != null) ? this.clock.instant().plus(pause) : null;
	}

	/** Does something until there is no next time. */
	private static Task<Void> task(TaskDescriptor<Void> name, Function<Long, @Nullable Instant> work) {
		return Tasks.custom(name).onDeadExecutionRevive().execute((entry, context) -> after(work, entry));
	}

	private static CompletionHandler<Void> after(Function<Long, @Nullable Instant> work, TaskInstance<Void> entry) {
		Instant next = work.apply(Long.valueOf(entry.getId()));
		return (done, entries) -> {
			if (next != null) {
				entries.reschedule(done, next);
			}
			else {
				entries.remove();
			}
		};
	}

}
