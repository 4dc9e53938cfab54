package org.muster.totals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.batch.service.Batches;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.testing.TestClock;
import org.muster.testing.history.History;
import org.muster.testing.history.RandomHistories;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.StrengthStep;
import org.muster.totals.domain.UnitPosition;
import org.muster.totals.service.Positions;
import org.muster.totals.service.part.PartCurves;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The curve of a batch or a unit says for each day what its position says.
 */
@MusterTest
class PartCurveTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestClock clock;

	@Autowired
	private Batches batches;

	@Autowired
	private Positions positions;

	@Autowired
	private PartCurves curves;

	@Autowired
	private MockMvcTester mvc;

	static LongStream seeds() {
		return LongStream.range(9_000, 9_000 + Long.getLong("muster.test.seeds", 4));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void eachStepIsThePositionOfItsDay(long seed) {
		new RandomHistories(this.jdbc, this.transaction, this.clock).lookAt(seed, (onRecord) -> {
			for (int index = 0; index < 2; index++) {
				String code = "B" + index;
				List<StrengthStep> steps = this.curves.of(this.batches.get(code));
				for (LocalDate day : onRecord.days()) {
					BatchPosition position = this.positions.ofBatch(code, new AsOf(day, onRecord.history().today()));
					assertThat(on(steps, day)).as("seed %d, %s, %s", seed, code, day)
						.isEqualTo(List.of(position.deployed(), position.ready()));
				}
			}
		});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theCurveOfTheUppermostUnitIsTheSumOfAllBelowIt(long seed) {
		new RandomHistories(this.jdbc, this.transaction, this.clock).lookAt(seed, (onRecord) -> {
			long mission = onRecord.keys().mission(0);
			for (LocalDate day : onRecord.days().stream().limit(6).toList()) {
				List<UnitPosition> units = this.positions
					.of(History.MISSIONS.get(0), new AsOf(day, onRecord.history().today()))
					.units();
				for (int root = 0; root < History.PARENTS.size(); root++) {
					List<String> within = within("U" + root);
					List<UnitPosition> below = units.stream().filter((unit) -> within.contains(unit.unit())).toList();
					assertThat(on(this.curves.ofUnit(mission, "u" + root), day))
						.as("seed %d, unit %d, %s", seed, root, day)
						.isEqualTo(List.of(Figure.sum(below.stream().map(UnitPosition::deployed).toList()),
								Figure.sum(below.stream().map(UnitPosition::ready).toList())));
				}
			}
		});
	}

	private List<String> within(String unit) {
		return this.jdbc.sql(
				"select code from unit where id in (select id from units_within((select id from unit where code = ?)))")
			.param(unit)
			.query(String.class)
			.list();
	}

	@Test
	@WithMockUser(roles = "VIEWER")
	void aBatchThatNeverMovedSaysWhatToDo() {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			Records records = new Records(this.jdbc);
			records.batch(records.mission("PART"), records.home(), "PART-1", 10);
			var answer = this.mvc.get().uri("/batches/PART-1/strength").exchange();
			assertThat(answer).hasStatusOk();
			assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
				.contains("Nobody was ever deployed or ready")
				.doesNotContain("??");
		});
	}

	private static List<Figure> on(List<StrengthStep> steps, LocalDate day) {
		return steps.stream()
			.filter((step) -> !step.day().isAfter(day))
			.reduce((earlier, later) -> later)
			.map((step) -> List.of(step.deployed(), step.ready()))
			.orElse(List.of(Figure.exact(0), Figure.exact(0)));
	}

}
