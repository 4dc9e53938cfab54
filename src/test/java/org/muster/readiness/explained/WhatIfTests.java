package org.muster.readiness.explained;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.whatif.WhatIfQueries;
import org.muster.readiness.domain.whatif.WhatIfStep;
import org.muster.shared.AsOf;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.testing.TestClock;
import org.muster.testing.history.History;
import org.muster.testing.history.RandomHistories;
import org.muster.testing.history.RandomHistories.OnRecord;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What would be is what is, once the passes are recorded.
 */
@MusterTest
class WhatIfTests {

	private static final int DAYS_BACK = 200;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private TestClock clock;

	@Autowired
	private Batches batches;

	@Autowired
	private WhatIfQueries queries;

	static LongStream seeds() {
		return LongStream.range(7_000, 7_000 + Long.getLong("muster.test.seeds", 6));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void supposedPassesDoWhatRecordedOnesWould(long seed) {
		new RandomHistories(this.jdbc, this.transaction, this.clock).lookAt(seed, (onRecord) -> {
			LocalDate passedOn = onRecord.history().today().minusDays(seed % DAYS_BACK);
			int course = (int) (seed % History.COURSE_KINDS.size());
			BatchSummary batch = this.batches.get("B" + seed % 2);
			List<Long> officers = withoutResultThatDay(onRecord, course, passedOn);
			AsOf asOf = new AsOf(passedOn.minusDays(10), onRecord.history().today());
			Map<LocalDate, Long> before = numbers(steps(batch, course, passedOn, List.of(), asOf), WhatIfStep::without);
			List<WhatIfStep> supposed = steps(batch, course, passedOn, officers, asOf);
			assertThat(numbers(supposed, WhatIfStep::without)).isEqualTo(before);
			officers.forEach((officer) -> new Records(this.jdbc).pass(officer, course(course), passedOn.toString()));
			assertThat(numbers(supposed, WhatIfStep::with))
				.isEqualTo(numbers(steps(batch, course, passedOn, List.of(), asOf), WhatIfStep::without));
		});
	}

	private List<WhatIfStep> steps(BatchSummary batch, int course, LocalDate passedOn, List<Long> officers, AsOf asOf) {
		return this.queries.steps(batch, "C" + course, passedOn, officers, asOf);
	}

	/**
	 * Steps that change nothing are left out, since both ways of asking may make others.
	 */
	private static Map<LocalDate, Long> numbers(List<WhatIfStep> steps, ToLongFunction<WhatIfStep> number) {
		Map<LocalDate, Long> numbers = new TreeMap<>();
		long last = -1;
		for (WhatIfStep step : steps) {
			if (number.applyAsLong(step) != last) {
				last = number.applyAsLong(step);
				numbers.put(step.day(), last);
			}
		}
		return numbers;
	}

	private List<Long> withoutResultThatDay(OnRecord onRecord, int course, LocalDate day) {
		return IntStream.range(0, onRecord.history().officers().size())
			.filter((officer) -> officer % 3 != 0)
			.mapToObj(onRecord.keys()::officer)
			.filter((officer) -> this.jdbc
				.sql("""
						select not exists (select from completion where officer_id = ? and course_id = ? and completed_on = ?)
						    and coalesce((select date_of_birth <= ? from officer where id = ? and date_of_birth is not null), true)
						""")
				.params(officer, course(course), day, day, officer)
				.query(Boolean.class)
				.single())
			.toList();
	}

	private long course(int course) {
		return this.jdbc.sql("select id from course where code = ?").param("C" + course).query(Long.class).single();
	}

}
