package org.muster.report.service.due;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.report.domain.schedule.RunRow;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.service.issue.Issuing;
import org.muster.report.service.schedule.Schedules;
import org.muster.testing.MusterTest;
import org.muster.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing here rolls back, since several machines have to see it; it is taken out after.
 */
@MusterTest
@WithMockUser(username = "d.command", roles = "COMMAND")
class ReportSchedulerTests {

	@Autowired
	private Schedules schedules;

	@Autowired
	private ReportScheduler schedulers;

	@Autowired
	private ScheduledReports reports;

	@Autowired
	private Issuing issuing;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private final DueSchedules due;

	ReportSchedulerTests(@Autowired Schedules schedules, @Autowired JdbcClient jdbc,
			@Autowired TransactionOperations transactions) {
		this.due = new DueSchedules(schedules, jdbc, transactions);
	}

	@Test
	void twoMachinesOnOneDatabaseMakeOneReport() throws InterruptedException {
		long schedule = schedule("DUE-TWO", "deployment-status");
		this.clock.set(LocalDateTime.of(2024, 11, 15, 6, 0));
		CountDownLatch looked = new CountDownLatch(1);
		List<Scheduler> machines = List.of(this.schedulers.of("one"), this.schedulers.of("two"));
		try {
			for (Scheduler machine : machines) {
				machine.registerSchedulerListener(new Counting(looked));
				machine.start();
			}
			assertThat(looked.await(60, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			machines.forEach(Scheduler::stop);
		}
		assertThat(numbers("DUE-TWO")).containsExactly("DUE-TWO-2024-0001");
		assertThat(this.issuing.get("DUE-TWO-2024-0001").asOf()).isEqualTo(LocalDate.of(2024, 11, 15));
		assertThat(this.issuing.get("DUE-TWO-2024-0001").issuedBy()).isEqualTo("the schedule of D. Command");
		assertThat(this.schedules.results(schedule)).singleElement()
			.satisfies((run) -> assertThat(run.report()).isEqualTo("DUE-TWO-2024-0001"));
	}

	@Test
	void evenASchedulersFaultDoublesNoReport() throws InterruptedException {
		long schedule = schedule("DUE-RACE", "home-depletion");
		this.clock.set(LocalDate.of(2024, 11, 15));
		List<Thread> faulty = new ArrayList<>();
		ScheduleRow due = get(schedule);
		for (int at = 0; at < 4; at++) {
			faulty.add(new Thread(() -> this.reports.make(due)));
		}
		faulty.forEach(Thread::start);
		for (Thread one : faulty) {
			one.join();
		}
		assertThat(numbers("DUE-RACE")).containsExactly("DUE-RACE-2024-0001");
	}

	@Test
	void ofSeveralDaysMissedTheLastIsMadeUpForAndTheOthersAreListed() {
		long schedule = schedule("DUE-DOWN", "home-depletion");
		this.clock.set(LocalDate.of(2025, 1, 20));
		this.reports.make(get(schedule));
		assertThat(this.schedules.results(schedule)).extracting(RunRow::dueOn, RunRow::outcome)
			.containsExactly(row("2025-01-15", "made"), row("2024-12-15", "missed"), row("2024-11-15", "missed"));
		assertThat(this.issuing.get("DUE-DOWN-2025-0001").asOf()).isEqualTo(LocalDate.of(2025, 1, 15));
	}

	@Test
	void aReportThatFailsIsTriedAgainLessAndLessOftenAndThenLeftToPeople() {
		long schedule = schedule("DUE-FAIL", "headcount-movement");
		this.clock.set(LocalDate.of(2024, 11, 15));
		this.jdbc.sql("update report_schedule set kind = 'horoscope' where id = ?").param(schedule).update();
		this.reports.make(get(schedule));
		assertThat(this.schedules.results(schedule).get(0).problem()).isEqualTo("There is no such report.");
		assertThat(this.reports.next(get(schedule))).isEqualTo(this.clock.instant().plusSeconds(60));
		for (int at = 1; at < RunRow.MOST_ATTEMPTS; at++) {
			this.reports.make(get(schedule));
		}
		assertThat(this.schedules.results(schedule).get(0).isOpen()).isFalse();
		this.jdbc.sql("update report_schedule set kind = 'home-depletion' where id = ?").param(schedule).update();
		this.reports.make(get(schedule));
		assertThat(numbers("DUE-FAIL")).isEmpty();
		this.reports.again(schedule, this.schedules.results(schedule).get(0).id());
		this.reports.make(get(schedule));
		assertThat(numbers("DUE-FAIL")).containsExactly("DUE-FAIL-2024-0001");
	}

	@Test
	void daysOfAPauseAreNotMadeUpFor() {
		long schedule = schedule("DUE-REST", "home-depletion");
		this.schedules.pause(schedule, 0);
		this.clock.set(LocalDate.of(2024, 11, 20));
		this.reports.make(get(schedule));
		assertThat(this.reports.next(get(schedule))).isNull();
		this.schedules.goOn(schedule, 1);
		this.reports.make(get(schedule));
		assertThat(this.schedules.results(schedule)).isEmpty();
		assertThat(this.reports.next(get(schedule)))
			.isEqualTo(LocalDateTime.of(2024, 12, 15, 6, 0).atZone(TestClock.ZONE).toInstant());
	}

	@AfterEach
	void takeOut() {
		this.due.takeOut();
	}

	private ScheduleRow get(long schedule) {
		return this.schedules.get(schedule);
	}

	private static Tuple row(String day, String outcome) {
		return Tuple.tuple(LocalDate.parse(day), outcome);
	}

	private long schedule(String mission, String kind) {
		return this.due.order(mission, kind, null);
	}

	private List<String> numbers(String mission) {
		return this.due.numbers(mission);
	}

	private static final class Counting extends AbstractSchedulerListener {

		private final CountDownLatch looked;

		Counting(CountDownLatch looked) {
			this.looked = looked;
		}

		@Override
		public void onExecutionComplete(ExecutionComplete done) {
			this.looked.countDown();
		}

	}

}
