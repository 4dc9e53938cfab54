package org.muster.database.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every row says who recorded it and when, and every version that was replaced or removed
 * is kept.
 */
@MusterTest
@WithMockUser("recorder")
class RecordingTests {

	private static final Instant FIRST = Instant.parse("2024-11-08T09:00:00Z");

	private static final Instant SECOND = Instant.parse("2024-11-09T07:30:00Z");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	private TransactionTemplate transaction;

	private Records records;

	private String code = "";

	RecordingTests(@Autowired TransactionTemplate transaction) {
		this.transaction = transaction;
	}

	static List<String> tables() {
		return List.of("mission", "contributor", "mandate", "unit", "officer", "officer_posting", "officer_status",
				"course", "course_validity", "requirement", "completion", "batch", "roll_entry", "movement",
				"manifest_entry", "strength_return", "pledge", "statement", "claim", "account", "account_role");
	}

	@BeforeEach
	void prepare() {
		this.records = new Records(this.jdbc);
		this.code = "R" + System.nanoTime();
	}

	/** The missions are committed, so that each version has an account of its own. */
	@AfterEach
	void remove() {
		this.jdbc.sql("delete from mission where code like ? || '%'").param(this.code).update();
	}

	@Test
	void aRowSaysWhoRecordedItAndWhen() {
		long mission = recordMission();
		assertThatRow("mission", mission).containsEntry("recorded_by", "recorder").containsEntry("version", 0);
		assertThat(instant("select recorded_at from mission where id = ?", mission)).isEqualTo(FIRST);
	}

	@Test
	void anUpdateKeepsTheVersionItReplaced() {
		long mission = recordMission();
		later("corrector", () -> rename(mission));
		assertThatRow("mission", mission).containsEntry("name", "New name")
			.containsEntry("recorded_by", "corrector")
			.containsEntry("version", 1);
		assertThat(instant("select recorded_at from mission where id = ?", mission)).isEqualTo(SECOND);
		assertThatRow("history.mission", mission).containsEntry("name", "Mission " + this.code)
			.containsEntry("recorded_by", "recorder")
			.containsEntry("superseded_by", "corrector")
			.containsEntry("removed", false)
			.containsEntry("version", 0);
		assertThat(instant("select superseded_at from history.mission where id = ?", mission)).isEqualTo(SECOND);
	}

	@Test
	void aBulkUpdateKeepsEveryVersionAndCountsThemOn() {
		long one = recordMission();
		long other = Objects
			.requireNonNull(this.transaction.execute((status) -> this.records.mission(this.code + "b")));
		later("corrector",
				() -> this.jdbc.sql("update mission set name = 'Both' where id in (?, ?)").params(one, other).update());
		assertThat(this.jdbc.sql("select version from mission where id in (?, ?)")
			.params(one, other)
			.query(Integer.class)
			.list()).containsExactly(1, 1);
		assertThat(this.jdbc.sql("select id from history.mission where id in (?, ?) order by id")
			.params(one, other)
			.query(Long.class)
			.list()).containsExactly(one, other);
	}

	@Test
	void aRemovedRowIsKeptWithWhoRemovedItAndWhen() {
		long mission = recordMission();
		later("remover", () -> this.jdbc.sql("delete from mission where id = ?").param(mission).update());
		assertThatRow("history.mission", mission).containsEntry("removed", true)
			.containsEntry("superseded_by", "remover")
			.containsEntry("recorded_by", "recorder");
		assertThat(instant("select superseded_at from history.mission where id = ?", mission)).isEqualTo(SECOND);
	}

	@Test
	void whatTheRecordsSaidAtATimeIsTheVersionThatStoodThen() {
		long mission = recordMission();
		later("corrector", () -> rename(mission));
		assertThat(nameAt(mission, FIRST)).containsExactly("Mission " + this.code);
		assertThat(nameAt(mission, SECOND.minusMillis(1))).containsExactly("Mission " + this.code);
		assertThat(nameAt(mission, SECOND)).containsExactly("New name");
		assertThat(nameAt(mission, FIRST.minusMillis(1))).isEmpty();
	}

	@Test
	void withoutASignedInAccountMusterItselfRecords() {
		SecurityContextHolder.clearContext();
		long mission = recordMission();
		assertThatRow("mission", mission).containsEntry("recorded_by", "muster");
	}

	@Test
	void theAccountOfOneTransactionDoesNotReachTheNext() {
		recordMission();
		this.transaction.executeWithoutResult((status) -> SecurityContextHolder.clearContext());
		assertThat(this.jdbc.sql("select coalesce(current_setting('muster.account', true), '')")
			.query(String.class)
			.single()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void noTableIsEmptiedAtOnce(String table) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("truncate " + table + " cascade").update())
			.withMessageContaining("history would be lost");
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyTableKeepsWhatIsReplacedAndRemoved(String table) {
		assertThat(this.jdbc.sql("""
				select tgname from pg_trigger
				where tgrelid = ?::regclass and tgfoid in ('history.keep'::regproc, 'stamp_recording'::regproc)
				order by tgname""").param(table).query(String.class).list()).containsExactly("keep_removed",
				"keep_updated", "stamp");
		assertThat(columns("history", table)).startsWith("superseded_at", "superseded_by", "removed")
			.endsWith(columns("public", table).toArray(String[]::new));
	}

	private long recordMission() {
		return Objects.requireNonNull(this.transaction.execute((status) -> this.records.mission(this.code)));
	}

	private void rename(long mission) {
		this.jdbc.sql("update mission set name = 'New name' where id = ?").param(mission).update();
	}

	private void later(String account, Runnable change) {
		this.clock.set(LocalDateTime.of(2024, 11, 9, 10, 30));
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(account, ""));
		this.transaction.executeWithoutResult((status) -> change.run());
	}

	private List<String> nameAt(long mission, Instant time) {
		return this.jdbc.sql("""
				select name from mission where id = :id and recorded_at <= :time::timestamptz
				union all
				select name from history.mission
				where id = :id and recorded_at <= :time::timestamptz and superseded_at > :time::timestamptz""")
			.param("id", mission)
			.param("time", time.toString())
			.query(String.class)
			.list();
	}

	private MapAssert<String, Object> assertThatRow(String table, long id) {
		return assertThat(this.jdbc.sql("select * from " + table + " where id = ?").param(id).query().singleRow());
	}

	private Instant instant(String sql, long id) {
		return this.jdbc.sql(sql)
			.param(id)
			.query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.single();
	}

	private List<String> columns(String schema, String table) {
		return this.jdbc.sql("""
				select column_name from information_schema.columns
				where table_schema = ? and table_name = ? order by ordinal_position""")
			.params(schema, table)
			.query(String.class)
			.list();
	}

}
