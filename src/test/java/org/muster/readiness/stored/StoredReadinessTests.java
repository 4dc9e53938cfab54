package org.muster.readiness.stored;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.muster.testing.DatabaseServer;
import org.muster.testing.Records;
import org.muster.testing.history.History;
import org.muster.testing.history.HistoryWriter;
import org.muster.testing.history.RandomHistory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever changes in whatever history, what is stored is what the records say, on any
 * day and whatever day is today.
 */
class StoredReadinessTests {

	private static final int CHANGES = 10;

	private static Connection connection;

	@BeforeAll
	static void connect() throws SQLException {
		connection = DatabaseServer.get().createDatabase().connect();
		connection.setAutoCommit(false);
	}

	@AfterAll
	static void close() throws SQLException {
		connection.close();
	}

	static LongStream seeds() {
		return LongStream.range(2_000, 2_000 + Long.getLong("muster.test.seeds", 3));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whatIsStoredFollowsEveryChange(long seed) throws SQLException {
		History history = RandomHistory.of(seed);
		Random random = new Random(seed);
		Connection connection = StoredReadinessTests.connection;
		try {
			JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			jdbc.sql(
					"select set_config('timezone', 'Africa/Nairobi', true), set_config('muster.recording_time', ?, true)")
				.param(history.today() + "T09:00:00Z")
				.query()
				.singleRow();
			new HistoryWriter(new Records(jdbc), history).write();
			List<LocalDate> past = new ArrayList<>();
			List<LocalDate> coming = new ArrayList<>(List.of(history.today().plusDays(20)));
			history.boundaries().forEach((day) -> (day.isAfter(history.today()) ? coming : past).add(day));
			RandomChange changes = new RandomChange(random, past, coming);
			StoredReadiness stored = new StoredReadiness(jdbc);
			for (int made = 0; made <= CHANGES;) {
				String kind = (made > 0) ? RandomChange.kind(random) : "";
				if (made == 0 || make(changes, kind, connection, jdbc)) {
					assertThat(stored.differences(days(history, random, past, coming), todays(history, random, coming)))
						.as("seed %d, change %d: %s", seed, made, kind)
						.isEmpty();
					made++;
				}
			}
		}
		finally {
			connection.rollback();
			forget();
		}
	}

	/** What is taken back stays in the files until it is cleared away. */
	private static void forget() throws SQLException {
		connection.setAutoCommit(true);
		try (Statement statement = connection.createStatement()) {
			statement.execute("vacuum");
			statement.execute("discard plans");
		}
		connection.setAutoCommit(false);
	}

	private static boolean make(RandomChange changes, String kind, Connection connection, JdbcClient jdbc)
			throws SQLException {
		Savepoint before = connection.setSavepoint();
		try {
			return changes.make(jdbc, kind) > 0;
		}
		catch (DataAccessException ex) {
			connection.rollback(before);
			return false;
		}
	}

	private static Set<LocalDate> days(History history, Random random, List<LocalDate> past, List<LocalDate> coming) {
		Set<LocalDate> days = new TreeSet<>(Set.of(history.today(), history.today().plusDays(1)));
		for (List<LocalDate> some : List.of(past, coming)) {
			days.add(some.get(random.nextInt(some.size())).minusDays(random.nextInt(2)));
		}
		return days;
	}

	/** Plans whose day has passed without anybody writing count no more. */
	private static Set<LocalDate> todays(History history, Random random, List<LocalDate> coming) {
		return new TreeSet<>(
				Set.of(history.today(), coming.get(random.nextInt(coming.size())).minusDays(random.nextInt(2))));
	}

}
