package org.muster.readiness.scale;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.muster.readiness.scale.Timing.Page;
import org.muster.testing.DatabaseServer;
import org.muster.testing.TestDatabase;
import org.muster.testing.scale.GeneratedForce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of headquarters, the recording of results and the rebuild with 1,000,000
 * officers, a tenth of them on the rolls of twelve batches, against the same with 1,000
 * officers and 600 on the rolls of as many; and the throughput of the dashboard against
 * the barest page. Everything in one run, from one PostgreSQL; run by the profile
 * {@code benchmark}, in a few minutes with {@code -Dmuster.officers=100000}.
 */
class ScaleBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ScaleBenchmark.class);

	private static final int MANY = Integer.getInteger("muster.officers", 1_000_000);

	private static final int RUNS = Integer.getInteger("muster.runs", 200);

	private static final int CONNECTIONS = 16;

	private static final int SECONDS = Integer.getInteger("muster.seconds", 20);

	private static final String DAY = "?asOf=2024-11-08";

	private static final String DASHBOARD = "/missions/MSS" + DAY;

	private static final String RECORDING = """
			insert into completion (officer_id, course_id, completed_on)
			select o.id, c.id, date '2024-10-01' + %d from officer o, course c where o.id <= 600 and c.code = 'FA'
			""";

	private static final String PASS = """
			select count(*)
			from (
			    select officer_id, range_intersect_agg(days) as days
			    from (
			        select officer_id, course_id, range_agg(daterange(completed_on, valid_until)) as days
			        from pass
			        where voided_on is null
			        group by officer_id, course_id) c
			    group by officer_id
			    offset 0) r
			""";

	private final Measured measured = new Measured();

	@Test
	void veryManyOfficersCostWhatFewCost() throws Exception {
		long start = System.nanoTime();
		TestDatabase few = DatabaseServer.get().createDatabase();
		new GeneratedForce(1_000, 600).writeTo(few);
		TestDatabase many = DatabaseServer.get().createDatabase();
		new GeneratedForce(MANY, MANY / 10).writeTo(many);
		this.measured.told("made and stored, " + MANY + " officers", (System.nanoTime() - start) / 1e9, null, "s");
		try (RunningMuster small = RunningMuster.on(few);
				RunningMuster large = RunningMuster.on(many);
				RunningMuster bare = RunningMuster.barePageOn(many)) {
			pages(small, large);
			throughput(large, bare);
			writing(few, many);
			memory();
		}
		logger.info("{} officers against 1000, medians of {} runs\n{}", MANY, RUNS, this.measured);
		assertThat(this.measured.missed()).isEmpty();
	}

	private void pages(RunningMuster small, RunningMuster large) throws Exception {
		try (Browser one = new Browser(large.port()).signIn();
				Browser other = new Browser(small.port()).signIn();
				Connection writer = large.database().connect()) {
			for (String[] page : new String[][] { { "dashboard", DASHBOARD },
					{ "page of a batch that waits, certified", "/batches/B6" + DAY },
					{ "page of a batch in mission", "/batches/B2" + DAY } }) {
				double[] times = Timing.ofPages(new Page(one, writer, page[1]), new Page(other, writer, page[1]), RUNS);
				this.measured.atMost(page[0] + ", many against few", times[0], times[1], "ms", 1.25);
			}
			for (String day : new String[] { "2023-12-01", "2024-06-15", "2025-02-20" }) {
				double[] times = Timing.ofPages(new Page(one, writer, "/missions/MSS?asOf=" + day),
						new Page(one, writer, DASHBOARD), RUNS);
				this.measured.atMost("dashboard on " + day + " against today", times[0], times[1], "ms", 1.1);
			}
			for (String page : new String[] { "/batches/B7", "/missions/MSS/lacking", "/batches/B6/tour",
					"/missions/MSS/units", "/left-at-home" }) {
				double[] times = Timing.ofPages(new Page(one, writer, page + DAY), new Page(other, writer, page + DAY),
						Math.max(4, RUNS / 20));
				this.measured.told(page + ", many against few", times[0], times[1], "ms");
			}
		}
	}

	private void throughput(RunningMuster large, RunningMuster bare) throws Exception {
		double barest = Timing.rate(bare.port(), false, "/bare", CONNECTIONS, SECONDS);
		double dashboard = Timing.rate(large.port(), true, DASHBOARD, CONNECTIONS, SECONDS);
		try (Connection writer = large.database().connect(); Statement statement = writer.createStatement()) {
			ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor();
			clerk.scheduleAtFixedRate(() -> write(statement), 0, 1, TimeUnit.SECONDS);
			double written = Timing.rate(large.port(), true, DASHBOARD, CONNECTIONS, SECONDS);
			clerk.shutdownNow();
			clerk.awaitTermination(1, TimeUnit.MINUTES);
			this.measured.told("the same while somebody writes every second", written, barest, "/s");
		}
		this.measured.atLeast("dashboard under 16 connections, a bare page beside", dashboard, barest, "/s", 0.6);
	}

	private static void write(Statement statement) {
		try {
			statement.execute("select pg_current_xact_id()");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void writing(TestDatabase few, TestDatabase many) throws Exception {
		try (Connection small = few.connect(); Connection large = many.connect()) {
			this.measured.atMost("600 results recorded, many against few", Timing.of(large, 15, RECORDING),
					Timing.of(small, 15, RECORDING), "ms", 1.5);
			double pass = Timing.of(large, 3, PASS) / 1e3;
			this.measured.atMost("full rebuild against one pass over the raw table",
					Timing.of(large, 1, "select store_all_standings(), enter_ledger()") / 1e3, pass, "s", 2);
		}
	}

	private void memory() {
		this.measured.told("heap of the JVM in use, all three applications", used() / 1048576.0, null, "MiB");
		System.gc();
		this.measured.told("heap of the JVM in use after a collection", used() / 1048576.0, null, "MiB");
	}

	private static long used() {
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
