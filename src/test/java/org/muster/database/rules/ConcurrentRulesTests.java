package org.muster.database.rules;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.muster.testing.DatabaseServer;
import org.muster.testing.Records;
import org.muster.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules that hold when two people write at the same moment: the second waits for the
 * first and is refused.
 */
class ConcurrentRulesTests {

	private static final TestDatabase DATABASE = DatabaseServer.get().createDatabase();

	private static final ExecutorService SECOND = Executors.newSingleThreadExecutor();

	private static long batch;

	private static long other;

	@BeforeAll
	static void planTwoBatches() throws SQLException {
		try (Connection connection = DATABASE.connect()) {
			Records records = recordsOf(connection);
			long home = records.home();
			batch = records.batch(records.mission("MSS"), home, "B1", 10);
			other = records.batch(records.mission("UNX"), home, "B2", 10);
		}
	}

	@AfterAll
	static void stop() {
		SECOND.shutdownNow();
	}

	@Test
	void oneOfTwoWhoMoveTheSameOfficerIsRefused() throws Exception {
		long officer = onRoll("P1");
		long first = inOwnTransaction((records) -> records.movement(batch, "out", "2024-06-25"));
		long second = inOwnTransaction((records) -> records.movement(batch, "out", "2024-07-16"));
		assertThat(secondAfterFirst(
				"insert into manifest_entry (movement_id, officer_id) values (%d, %d)".formatted(first, officer),
				"insert into manifest_entry (movement_id, officer_id) values (%d, %d)".formatted(second, officer)))
			.isEqualTo("officer_is_in_mission_once_at_a_time");
	}

	@Test
	void aRollIsNotCutWhileAManifestIsWritten() throws Exception {
		long officer = onRoll("P2");
		long out = inOwnTransaction((records) -> records.movement(batch, "out", "2024-06-26"));
		assertThat(secondAfterFirst(
				"insert into manifest_entry (movement_id, officer_id) values (%d, %d)".formatted(out, officer),
				"delete from roll_entry where officer_id = %d".formatted(officer)))
			.isEqualTo("manifest_holds_only_officers_on_the_roll");
	}

	@Test
	void aManifestIsNotWrittenWhileItsRollIsCut() throws Exception {
		long officer = onRoll("P3");
		long out = inOwnTransaction((records) -> records.movement(batch, "out", "2024-06-27"));
		assertThat(secondAfterFirst("delete from roll_entry where officer_id = %d".formatted(officer),
				"insert into manifest_entry (movement_id, officer_id) values (%d, %d)".formatted(out, officer)))
			.isEqualTo("manifest_holds_only_officers_on_the_roll");
	}

	@Test
	void aMovementDoesNotChangeItsDayUnseenWhileAManifestIsWritten() throws Exception {
		long officer = onRoll("P4");
		long out = inOwnTransaction((records) -> records.movement(batch, "out", "2024-06-28"));
		assertThat(secondAfterFirst(
				"insert into manifest_entry (movement_id, officer_id) values (%d, %d)".formatted(out, officer),
				"update movement set arrived_on = '2024-05-01' where id = %d".formatted(out)))
			.isEqualTo("manifest_holds_only_officers_on_the_roll");
	}

	@Test
	void twoHalvesOfACircleOfUnitsDoNotMeet() throws Exception {
		long one = inOwnTransaction((records) -> records.unit("ONE"));
		long two = inOwnTransaction((records) -> records.unit("TWO"));
		assertThat(secondAfterFirst("update unit set parent_id = %d where id = %d".formatted(two, one),
				"update unit set parent_id = %d where id = %d".formatted(one, two)))
			.isEqualTo("unit_is_not_its_own_ancestor");
	}

	@Test
	void aBirthDateDoesNotSlipPastACompletion() throws Exception {
		long officer = inOwnTransaction((records) -> records.officer("P5"));
		long course = inOwnTransaction((records) -> records.course("C1", 12));
		assertThat(secondAfterFirst(
				"insert into completion (officer_id, course_id, completed_on) values (%d, %d, '2024-01-01')"
					.formatted(officer, course),
				"update officer set date_of_birth = '2024-01-02' where id = %d".formatted(officer)))
			.isEqualTo("completion_is_not_before_birth");
	}

	@Test
	void anOfficerIsNotPutOnTwoRollsAtOnce() throws Exception {
		long officer = inOwnTransaction((records) -> records.activeOfficer("P6"));
		assertThat(secondAfterFirst(
				"insert into roll_entry (batch_id, officer_id, from_day) values (%d, %d, '2024-06-01')".formatted(batch,
						officer),
				"insert into roll_entry (batch_id, officer_id, from_day) values (%d, %d, '2024-07-01')".formatted(other,
						officer)))
			.isEqualTo("officer_is_on_one_batch_at_a_time");
	}

	/**
	 * Runs both in transactions of their own, the second begun while the first is still
	 * open, and answers the rule by which the second is refused.
	 */
	private static @Nullable String secondAfterFirst(String first, String second) throws Exception {
		try (Connection one = DATABASE.connect();
				Connection two = DATABASE.connect();
				Connection observer = DATABASE.connect()) {
			one.setAutoCommit(false);
			clientOf(one).sql(first).update();
			int waiting = two.unwrap(PGConnection.class).getBackendPID();
			Future<@Nullable String> refusal = SECOND.<@Nullable String>submit(() -> refusal(two, second));
			Awaitility.await()
				.atMost(20, TimeUnit.SECONDS)
				.until(() -> refusal.isDone() || isWaiting(observer, waiting));
			one.commit();
			return refusal.get(20, TimeUnit.SECONDS);
		}
	}

	private static boolean isWaiting(Connection observer, int process) {
		return clientOf(observer)
			.sql("select exists (select from pg_stat_activity where pid = ? and wait_event_type = 'Lock')")
			.param(process)
			.query(Boolean.class)
			.single();
	}

	private static @Nullable String refusal(Connection connection, String sql) {
		try {
			clientOf(connection).sql(sql).update();
			return null;
		}
		catch (DataAccessException ex) {
			return RuleTest.ruleOf(ex);
		}
	}

	private static long onRoll(String serviceNumber) throws SQLException {
		return inOwnTransaction((records) -> {
			long officer = records.activeOfficer(serviceNumber);
			records.roll(batch, officer, "2024-06-01", null);
			return officer;
		});
	}

	private static long inOwnTransaction(ToLongFunction<Records> writing) throws SQLException {
		try (Connection connection = DATABASE.connect()) {
			return writing.applyAsLong(recordsOf(connection));
		}
	}

	private static Records recordsOf(Connection connection) {
		return new Records(clientOf(connection));
	}

	private static JdbcClient clientOf(Connection connection) {
		return JdbcClient.create(new SingleConnectionDataSource(connection, true));
	}

}
