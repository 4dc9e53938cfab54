package org.muster.recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.muster.shared.AsOf;
import org.muster.testing.MusterTest;
import org.muster.testing.TestClock;
import org.muster.testing.history.History;
import org.muster.testing.history.RandomHistories;
import org.muster.totals.service.Positions;
import org.muster.totals.service.StrengthCurves;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asked of the records as they stood at a time, every question has the answer that was
 * given at that time, whatever was entered, corrected or removed later.
 */
@MusterTest
class AsTheRecordsStoodTests {

	private static final Instant BEGINNING = Instant.parse("2024-11-08T10:00:00Z");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestClock clock;

	@Autowired
	private Positions positions;

	@Autowired
	private StrengthCurves curves;

	static LongStream seeds() {
		return LongStream.range(4_000, 4_000 + Long.getLong("muster.test.seeds", 2));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theAnswersOfATimeAreGivenAgain(long seed) {
		new RandomHistories(this.jdbc, this.transaction, this.clock).lookAt(seed, (onRecord) -> {
			RandomChanges changes = new RandomChanges(this.jdbc, seed);
			List<LocalDate> days = onRecord.days().stream().limit(4).toList();
			Map<Instant, Map<String, String>> given = new LinkedHashMap<>();
			for (int hour = 0; hour < 9; hour++) {
				Instant time = BEGINNING.plusSeconds(3600L * hour);
				set("muster.recording_time", time.toString());
				changes.makeOne();
				given.put(time, answers(days, onRecord.history().today()));
			}
			assertThat(given.values().stream().distinct().count()).as("different answers").isGreaterThan(1);
			set("search_path", "recorded, public");
			given.forEach((time, answers) -> {
				set("muster.records_at", time.plusSeconds(1800).toString());
				assertThat(answers(days, onRecord.history().today())).as("seed %d at %s", seed, time)
					.containsExactlyEntriesOf(answers);
			});
		});
	}

	@Test
	@Transactional
	void everyRecordedTableIsThereWithTheSameColumns() {
		assertThat(columns("recorded")).isNotEmpty()
			.allSatisfy((table, columns) -> assertThat(columns).as(table).isEqualTo(columns("public").get(table)));
		assertThat(columns("recorded").keySet())
			.containsAll(this.jdbc.sql("""
					select tablename from pg_tables where schemaname = 'history' and tablename !~ '^account(_|$)'""")
				.query(String.class)
				.set())
			.contains("deployment", "pass", "planned_return");
	}

	@Test
	@Transactional
	void accountsAndTheirRightsAreThoseOfNow() {
		assertThat(columns("recorded").keySet()).noneMatch((table) -> table.startsWith("account"));
	}

	private Map<String, String> answers(List<LocalDate> days, LocalDate today) {
		this.entities.clear();
		Map<String, String> answers = new LinkedHashMap<>();
		for (String mission : History.MISSIONS) {
			days.forEach((day) -> answers.put(mission + " " + day,
					this.positions.of(mission, new AsOf(day, today)).toString()));
			answers.put(mission + " over time", this.curves.of(mission, null, null).toString());
		}
		return answers;
	}

	private Map<String, String> columns(String schema) {
		Map<String, String> columns = new LinkedHashMap<>();
		this.jdbc
			.sql("""
					select table_name, string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position) as columns
					from information_schema.columns where table_schema = ? group by table_name""")
			.param(schema)
			.query((row) -> {
				columns.put(row.getString("table_name"), row.getString("columns"));
			});
		return columns;
	}

	private void set(String setting, String value) {
		this.jdbc.sql("select set_config(?, ?, true)").params(setting, value).query(String.class).single();
	}

}
