package org.muster.readiness.stored;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.muster.testing.DatabaseServer;
import org.muster.testing.Records;
import org.muster.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two who change the records of the same officers at the same moment leave what is stored
 * as both changes together make it, and nobody who reads waits.
 */
class StoredAtOnceTests {

	private static final TestDatabase DATABASE = DatabaseServer.get().createDatabase();

	private static final ExecutorService SECOND = Executors.newSingleThreadExecutor();

	private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

	@BeforeAll
	static void prepareABatch() throws SQLException {
		try (Connection connection = DATABASE.connect()) {
			Records records = new Records(clientOf(connection));
			long mission = records.mission("MSS");
			long batch = records.batch(mission, records.home(), "B1", 10);
			long unit = records.unit("U1");
			for (String course : List.of("C1", "C2", "C3")) {
				records.course(course, 12);
			}
			clientOf(connection)
				.sql("insert into requirement (mission_id, course_id, from_day) select ?, id, '2024-01-01' from course"
						+ " where code <> 'C3'")
				.param(mission)
				.update();
			for (String number : List.of("P1", "P2", "P3")) {
				long officer = records.activeOfficer(number);
				records.posting(officer, unit, null, null);
				records.roll(batch, officer, "2024-06-01", null);
			}
			records.report(records.plan(batch, "out", "2024-12-01"), 1, "exact");
		}
	}

	@AfterAll
	static void stop() {
		SECOND.shutdownNow();
	}

	@Test
	void twoWhoRecordCoursesOfTheSameOfficer() throws Exception {
		assertBothCount(pass("C1", "'P1'", "2024-10-01"), pass("C2", "'P1'", "2024-10-02"));
	}

	@Test
	void twoWhoRecordCoursesOfOfficersWhoCompeteForASeat() throws Exception {
		assertBothCount(pass("C1", "'P2', 'P3'", "2024-09-01"), pass("C2", "'P3'", "2024-09-02"));
	}

	@Test
	void oneWhoRequiresACourseWhileAnotherRecordsIt() throws Exception {
		String requires = "insert into requirement (mission_id, course_id, from_day)"
				+ " select m.id, c.id, '2024-03-01' from mission m, course c where c.code = 'C3'";
		assertBothCount(requires, pass("C3", "'P1', 'P2'", "2024-08-01"));
		assertBothCount(pass("C3", "'P3'", "2024-08-01"), "delete from requirement where from_day = '2024-03-01'");
	}

	@Test
	void oneWhoPostsAnOfficerWhileAnotherSuspendsThem() throws Exception {
		assertBothCount("update officer_posting set until_day = '2024-07-01'",
				"update officer_status set until_day = '2024-08-01'");
	}

	private static String pass(String course, String numbers, String day) {
		return "insert into completion (officer_id, course_id, completed_on) select o.id, c.id, '%s' from officer o, course c where c.code = '%s' and o.service_number in (%s)"
			.formatted(day, course, numbers);
	}

	/** The second begins while the first is still open, and then a reader reads. */
	private static void assertBothCount(String first, String second) throws Exception {
		try (Connection one = DATABASE.connect();
				Connection two = DATABASE.connect();
				Connection observer = DATABASE.connect()) {
			one.setAutoCommit(false);
			assertThat(clientOf(one).sql(first).update()).isPositive();
			int waiting = two.unwrap(PGConnection.class).getBackendPID();
			Future<Integer> changed = SECOND.submit(() -> clientOf(two).sql(second).update());
			Awaitility.await()
				.atMost(20, TimeUnit.SECONDS)
				.until(() -> changed.isDone() || isWaiting(observer, waiting));
			clientOf(observer).sql("set lock_timeout = '1s'").update();
			assertThat(differences(observer)).as("while both are open").isEmpty();
			one.commit();
			assertThat(changed.get(20, TimeUnit.SECONDS)).isPositive();
			assertThat(differences(observer)).as("after both").isEmpty();
		}
	}

	private static List<String> differences(Connection connection) {
		return new StoredReadiness(clientOf(connection)).differences(List.of(DAY, DAY.plusDays(30), DAY.minusDays(90)),
				List.of(DAY));
	}

	private static boolean isWaiting(Connection observer, int process) {
		return clientOf(observer)
			.sql("select exists (select from pg_stat_activity where pid = ? and wait_event_type = 'Lock')")
			.param(process)
			.query(Boolean.class)
			.single();
	}

	private static JdbcClient clientOf(Connection connection) {
		return JdbcClient.create(new SingleConnectionDataSource(connection, true));
	}

}
