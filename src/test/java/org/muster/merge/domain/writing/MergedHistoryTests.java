package org.muster.merge.domain.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.merge.domain.Decisions;
import org.muster.merge.domain.Pair;
import org.muster.readiness.stored.StoredReadiness;
import org.muster.testing.DatabaseServer;
import org.muster.testing.Records;
import org.muster.testing.history.History;
import org.muster.testing.history.HistoryWriter;
import org.muster.testing.history.RandomHistory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In whatever history two records are merged, nothing on record is lost and what is
 * stored is what the records say.
 */
class MergedHistoryTests {

	private static final int MERGES = 4;

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

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 4_100, 4_101 })
	void whatIsStoredFollowsAMergeAndEveryVersionIsKept(long seed) throws SQLException {
		History history = RandomHistory.of(seed);
		Random random = new Random(seed);
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		try {
			jdbc.sql(
					"select set_config('timezone', 'Africa/Nairobi', true), set_config('muster.recording_time', ?, true)")
				.param(history.today() + "T09:00:00Z")
				.query()
				.singleRow();
			new HistoryWriter(new Records(jdbc), history).write();
			int merged = 0;
			for (int turn = 0; turn < 40 && merged < MERGES; turn++) {
				Map<String, Long> before = versions(jdbc);
				if (merge(jdbc, random)) {
					merged++;
					assertThat(new StoredReadiness(jdbc).differences(days(history, random),
							List.of(history.today(), history.today().plusDays(20))))
						.as("seed %d, merge %d", seed, merged)
						.isEmpty();
					versions(jdbc).forEach(
							(table, count) -> assertThat(count).as(table).isGreaterThanOrEqualTo(before.get(table)));
				}
			}
			assertThat(merged).isPositive();
		}
		finally {
			connection.rollback();
		}
	}

	private static boolean merge(JdbcClient jdbc, Random random) throws SQLException {
		List<Long> two = jdbc.sql("select id from officer order by md5(id || ?) limit 2")
			.param(String.valueOf(random.nextInt()))
			.query(Long.class)
			.list();
		String other = jdbc.sql("select service_number from officer where id = ?")
			.param(two.get(1))
			.query(String.class)
			.single();
		Map<String, String> choices = new HashMap<>();
		for (String key : List.of("postings", "statuses", "sex")) {
			choices.put(key, random.nextBoolean() ? Decisions.OTHER : Decisions.KEPT);
		}
		PeriodWriter periods = new PeriodWriter(jdbc);
		Savepoint before = connection.setSavepoint();
		if (random.nextBoolean()) {
			takeOffOtherRolls(jdbc, two.get(0), two.get(1));
		}
		try {
			new MergeWriter(new PersonWriter(jdbc, periods), new TrainingWriter(jdbc),
					new DeploymentWriter(jdbc, periods))
				.merge(new Pair(two.get(0), "", two.get(1), other), new Decisions(choices));
			return true;
		}
		catch (DataAccessException ex) {
			connection.rollback(before);
			return false;
		}
	}

	/** What would keep the two apart: other batches on the same days. */
	private static void takeOffOtherRolls(JdbcClient jdbc, long kept, long other) {
		jdbc.sql("""
				with apart as (
				    select r.id, r.batch_id
				    from roll_entry r
				    join roll_entry k on k.officer_id = :kept and k.batch_id <> r.batch_id
				        and daterange(k.from_day, k.until_day) && daterange(r.from_day, r.until_day)
				    where r.officer_id = :other
				), unnamed as (
				    delete from manifest_entry e using movement m
				    where m.id = e.movement_id and e.officer_id = :other and m.batch_id in (select batch_id from apart)
				)
				delete from roll_entry r using apart a where a.id = r.id
				""").param("kept", kept).param("other", other).update();
	}

	/** How many versions there are of everything that is recorded. */
	private static Map<String, Long> versions(JdbcClient jdbc) {
		Map<String, Long> versions = new HashMap<>();
		for (String table : List.of("officer", "officer_posting", "officer_status", "completion", "extension_line",
				"roll_entry", "manifest_entry")) {
			versions.put(table, jdbc
				.sql("select (select count(*) from %1$s) + (select count(*) from history.%1$s)".formatted(table))
				.query(Long.class)
				.single());
		}
		return versions;
	}

	private static TreeSet<LocalDate> days(History history, Random random) {
		List<LocalDate> all = List.copyOf(history.boundaries());
		return new TreeSet<>(List.of(history.today(), all.get(random.nextInt(all.size())),
				all.get(random.nextInt(all.size())).minusDays(1)));
	}

}
