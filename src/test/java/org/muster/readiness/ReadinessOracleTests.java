package org.muster.readiness;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.service.Readiness;
import org.muster.shared.AsOf;
import org.muster.testing.MusterTest;
import org.muster.testing.TestClock;
import org.muster.testing.history.History;
import org.muster.testing.history.PresenceOracle;
import org.muster.testing.history.RandomHistories;
import org.muster.testing.history.RandomHistories.OnRecord;
import org.muster.testing.history.ReadinessOracle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the history, who is ready and why not is what the rule book says, day by day.
 */
@MusterTest
class ReadinessOracleTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestClock clock;

	@Autowired
	private Readiness readiness;

	private RandomHistories histories;

	@BeforeEach
	void makeHistories() {
		this.histories = new RandomHistories(this.jdbc, this.transaction, this.clock);
	}

	static LongStream seeds() {
		return LongStream.range(0, Long.getLong("muster.test.seeds", 10));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void eachOfficerStandsAsTheRuleBookSays(long seed) {
		this.histories.lookAt(seed, (onRecord) -> {
			PresenceOracle oracle = new PresenceOracle(onRecord.history(), new ReadinessOracle(onRecord.history()));
			for (LocalDate day : onRecord.days()) {
				for (int mission = 0; mission < History.MISSIONS.size(); mission++) {
					assertThat(standing(onRecord, mission, day)).as("seed %d, mission %d, %s", seed, mission, day)
						.isEqualTo(standing(onRecord, oracle, mission, day));
				}
			}
		});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anOfficerIsReadyOnTheDaysOnWhichAllThatIsRequiredIsCurrent(long seed) {
		this.histories.lookAt(seed, (onRecord) -> {
			ReadinessOracle oracle = new ReadinessOracle(onRecord.history());
			for (LocalDate day : onRecord.days()) {
				for (int officer = 0; officer < onRecord.history().officers().size(); officer++) {
					assertThat(isReady(onRecord, officer, day)).as("seed %d, officer %d, %s", seed, officer, day)
						.isEqualTo(oracle.isReady(officer, 0, day));
				}
			}
		});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whyNotListsWhatFailsSinceWhenAndTheNextReadyDay(long seed) {
		this.histories.lookAt(seed, (onRecord) -> {
			ReadinessOracle readiness = new ReadinessOracle(onRecord.history());
			PresenceOracle presence = new PresenceOracle(onRecord.history(), readiness);
			for (LocalDate day : onRecord.days()) {
				for (int batch = 0; batch < 2; batch++) {
					assertThat(notReady(onRecord, batch, day)).as("seed %d, batch %d, %s", seed, batch, day)
						.isEqualTo(notReady(onRecord, readiness, presence, batch, day));
				}
			}
		});
	}

	private Map<Long, String> standing(OnRecord onRecord, int mission, LocalDate day) {
		Map<Long, String> standing = new TreeMap<>();
		this.jdbc.sql("select * from standing(?, ?, ?)")
			.params(onRecord.keys().mission(mission), day, onRecord.history().today())
			.query((row) -> {
				String line = "%s %s tour=%s critical=%s unit=%s roll=%s with=%s".formatted(row.getString("standing"),
						Objects.requireNonNullElse(row.getString("bin"), "-"), row.getBoolean("ready_for_tour"),
						row.getBoolean("lacks_critical"), row.getString("unit_id"), row.getString("roll_batch_id"),
						row.getString("deployed_batch_id"));
				assertThat(standing.put(row.getLong("officer_id"), line)).as("an officer stands once").isNull();
			});
		return standing;
	}

	private static Map<Long, String> standing(OnRecord onRecord, PresenceOracle oracle, int mission, LocalDate day) {
		Map<Long, String> standing = new TreeMap<>();
		for (int officer = 0; officer < onRecord.history().officers().size(); officer++) {
			String line = oracle.standing(officer, mission, day, onRecord.keys()::unit, onRecord.keys()::batch);
			if (line != null) {
				standing.put(onRecord.keys().officer(officer), line);
			}
		}
		return standing;
	}

	private boolean isReady(OnRecord onRecord, int officer, LocalDate day) {
		return this.jdbc.sql("select coalesce(bool_or(days @> ?::date), false) from ready_days(?, array[?]::bigint[])")
			.params(day, onRecord.keys().mission(0), onRecord.keys().officer(officer))
			.query(Boolean.class)
			.single();
	}

	private Map<String, String> notReady(OnRecord onRecord, int batch, LocalDate day) {
		Map<String, String> lines = new TreeMap<>();
		for (NotReadyOfficer officer : this.readiness.notReady("B" + batch,
				new AsOf(day, onRecord.history().today()))) {
			Map<String, String> failing = new TreeMap<>();
			officer.failing().forEach((lack) -> failing.put(lack.course(), lack.state().word() + " " + lack.since()));
			lines.put(officer.serviceNumber(), line(officer.bin().word(), failing, officer.readyFrom()));
		}
		return lines;
	}

	private static Map<String, String> notReady(OnRecord onRecord, ReadinessOracle readiness, PresenceOracle presence,
			int batch, LocalDate day) {
		Map<String, String> lines = new TreeMap<>();
		for (int officer = 0; officer < onRecord.history().officers().size(); officer++) {
			boolean asked = Objects.equals(readiness.rollOf(officer, 0, day), batch)
					&& !presence.isReadyInBatch(officer, 0, day)
					&& !Objects.equals(presence.batchOf(officer, day), batch);
			if (asked) {
				lines.put(onRecord.history().officers().get(officer).serviceNumber(),
						line(readiness.bin(officer, 0, day, presence.batchOf(officer, day) != null),
								readiness.failing(officer, 0, day),
								presence.readyFrom(officer, 0, day, onRecord.history().lastDay())));
			}
		}
		return lines;
	}

	private static String line(String bin, Map<String, String> failing, @Nullable LocalDate readyFrom) {
		return String.format(Locale.ROOT, "%s %s from %s", bin, failing, readyFrom);
	}

}
