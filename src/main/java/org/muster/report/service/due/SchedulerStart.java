package org.muster.report.service.due;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.jspecify.annotations.Nullable;
import org.muster.report.domain.schedule.ScheduleQueries;
import org.muster.report.service.ReportSettings;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the scheduler once pages are answered, beside them, and stops it before the
 * database goes.
 */
@Component
class SchedulerStart implements DisposableBean {

	private final ReportScheduler schedulers;

	private final ReportSettings settings;

	private final ScheduleQueries queries;

	private final Timetable timetable;

	private final Clock clock;

	private boolean stopped;

	private @Nullable Scheduler scheduler;

	SchedulerStart(ReportScheduler schedulers, ReportSettings settings, ScheduleQueries queries, Timetable timetable,
			Clock clock) {
		this.schedulers = schedulers;
		this.settings = settings;
		this.queries = queries;
		this.timetable = timetable;
		this.clock = clock;
	}

	@EventListener
	void start(ApplicationReadyEvent ready) {
		if (this.settings.schedules()) {
			Thread beside = new Thread(this::start, "report-scheduler-start");
			beside.setDaemon(true);
			beside.start();
		}
	}

	private synchronized void start() {
		if (!this.stopped) {
			enter();
			Scheduler started = this.schedulers.of(UUID.randomUUID().toString());
			started.start();
			this.scheduler = started;
		}
	}

	/**
	 * Enters the schedules that the timetable does not know, as after a restored backup.
	 */
	private void enter() {
		Instant now = this.clock.instant();
		this.queries.all().forEach((schedule) -> this.timetable.lookUnlessKnown(schedule.id(), now));
	}

	@Override
	public synchronized void destroy() {
		this.stopped = true;
		if (this.scheduler != null) {
			this.scheduler.stop();
		}
	}

}
