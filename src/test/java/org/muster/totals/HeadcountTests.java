package org.muster.totals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.Figure;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.testing.TestClock;
import org.muster.testing.history.RandomHistories;
import org.muster.totals.domain.Headcount;
import org.muster.totals.service.Headcounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Opening + arrived - gone home - died = present, over any period, for the mission, each
 * contributor and each batch.
 */
@MusterTest
class HeadcountTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestClock clock;

	@Autowired
	private Headcounts headcounts;

	private RandomHistories histories;

	@BeforeEach
	void makeHistories() {
		this.histories = new RandomHistories(this.jdbc, this.transaction, this.clock);
	}

	static LongStream seeds() {
		return LongStream.range(2_000, 2_000 + Long.getLong("muster.test.seeds", 8));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theIdentityHoldsOverAnyPeriod(long seed) {
		this.histories.lookAt(seed, (onRecord) -> {
			LocalDate tomorrow = onRecord.history().today().plusDays(1);
			List<LocalDate> past = onRecord.days().stream().filter((day) -> !day.isAfter(tomorrow)).toList();
			for (int first = 0; first + 1 < past.size(); first++) {
				LocalDate from = past.get(first);
				LocalDate until = past.get(first + 1 + first % (past.size() - first - 1));
				for (Headcount count : this.headcounts.of("MSS", from, until)) {
					assertThat(count.holds()).as("seed %d, %s to %s: %s", seed, from, until, count).isTrue();
				}
			}
		});
	}

	@Test
	@Transactional
	void whoArrivedWentHomeAndDiedExplainsWhoIsPresent() {
		Records records = new Records(this.jdbc);
		long mission = records.mission("MSS");
		long batch = records.batch(mission, records.home(), "B1", 4);
		long out = records.movement(batch, "out", "2024-06-25");
		for (int number = 1; number <= 4; number++) {
			long officer = records.activeOfficer("P" + number);
			records.roll(batch, officer, "2024-06-01", null);
			records.manifest(out, officer);
			if (number == 1) {
				records.manifest(records.movement(batch, "home", "2024-07-16"), officer);
			}
			if (number == 2) {
				records.manifest(records.movement(batch, "death", "2024-08-01"), officer);
			}
		}
		long reported = records.movement(batch, "out", "2024-07-01");
		records.report(reported, 10, "about");
		List<Headcount> counts = this.headcounts.of("MSS", LocalDate.of(2024, 6, 26), LocalDate.of(2024, 8, 2));
		assertThat(counts).extracting(Headcount::scope).containsExactly("MSS", "KE", "B1");
		assertThat(counts).allSatisfy((count) -> {
			assertThat(count.opening()).isEqualTo(Figure.exact(4));
			assertThat(count.arrived()).isEqualTo(Figure.about(10));
			assertThat(count.wentHome()).isEqualTo(Figure.exact(1));
			assertThat(count.died()).isEqualTo(Figure.exact(1));
			assertThat(count.present()).isEqualTo(Figure.about(12));
			assertThat(count.recounted()).isEqualTo(Figure.ZERO);
			assertThat(count.holds()).isTrue();
		});
	}

	@Test
	@Transactional
	void whatCountsTakenChangedStandsApart() {
		Records records = new Records(this.jdbc);
		long mission = records.mission("MSS");
		long country = records.country("BS");
		records.strengthReturn(mission, country, "2024-06-01", 50);
		records.strengthReturn(mission, country, "2024-07-01", 30);
		Headcount count = this.headcounts.of("MSS", LocalDate.of(2024, 6, 15), LocalDate.of(2024, 7, 2)).get(1);
		assertThat(count.opening()).isEqualTo(Figure.exact(50));
		assertThat(count.recounted()).isEqualTo(Figure.exact(-20));
		assertThat(count.present()).isEqualTo(Figure.exact(30));
		assertThat(count.holds()).isTrue();
	}

	@Test
	@Transactional
	void aPeriodIsNeitherEmptyNorToCome() {
		new Records(this.jdbc).mission("MSS");
		LocalDate today = LocalDate.now(this.clock);
		assertThatExceptionOfType(BrokenRuleException.class).isThrownBy(() -> this.headcounts.of("MSS", today, today))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("until"));
		assertThatExceptionOfType(BrokenRuleException.class)
			.isThrownBy(() -> this.headcounts.of("MSS", today, today.plusDays(2)));
		assertThat(this.headcounts.of("MSS", today, today.plusDays(1))).isNotEmpty();
	}

}
