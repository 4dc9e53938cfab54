package org.muster.readiness.stored;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.muster.testing.DatabaseServer;
import org.muster.testing.TestDatabase;
import org.muster.testing.scale.GeneratedForce;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The counts behind the headquarters page, the recording of 600 results and the rebuild,
 * with very many officers and with few, on the same server in the same run; run by the
 * profile {@code benchmark}.
 */
class StoredReadinessBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(StoredReadinessBenchmark.class);

	private static final int MANY = Integer.getInteger("muster.officers", 1_000_000);

	private static final int FEW = 1_000;

	private static final int RUNS = 100;

	private static final String COUNTS = "select count(*) from batch_counts(1, %1$s, '2024-11-08')"
			+ " union all select count(*) from unit_counts(1, %1$s, '2024-11-08')"
			+ " union all select count(*) from left_at_home(array(select id from unit), %1$s, '2024-11-08')";

	private static final String RECORDING = "insert into completion (officer_id, course_id, completed_on)"
			+ " select o.id, c.id, date '2024-10-01' + %d from officer o, course c where o.id <= 600 and c.code = 'FA'";

	private static final String PASS = "select count(*) from (select officer_id, range_intersect_agg(days) from ("
			+ " select officer_id, course_id, range_agg(daterange(completed_on, valid_until)) as days"
			+ " from pass where voided_on is null group by officer_id, course_id) c group by officer_id offset 0) r";

	@Test
	void countsCostTheSameForVeryManyOfficers() throws SQLException {
		TestDatabase few = DatabaseServer.get().createDatabase();
		new GeneratedForce(FEW, 600).writeTo(few);
		TestDatabase many = DatabaseServer.get().createDatabase();
		new GeneratedForce(MANY, MANY / 10).writeTo(many);
		try (Connection small = few.connect(); Connection large = many.connect()) {
			String today = COUNTS.formatted("'2024-11-08'");
			double counts = report("counts of a mission", median(large, today, RUNS), median(small, today, RUNS));
			double otherDay = report("a day to come against today",
					median(large, COUNTS.formatted("'2025-02-20'"), RUNS), median(large, today, RUNS));
			double recording = report("600 results recorded", recording(large), recording(small));
			long pass = median(large, PASS, 3);
			report("rebuild against one pass over the raw table", median(large, "select store_all_standings()", 1),
					pass);
			assertThat(counts).as("counts").isLessThanOrEqualTo(1.25);
			assertThat(otherDay).as("another day").isLessThanOrEqualTo(1.1);
			assertThat(recording).as("recording").isLessThanOrEqualTo(1.5);
		}
	}

	private static double report(String what, long measured, long beside) {
		double ratio = (double) measured / beside;
		logger.info("{}: {} us against {} us, ratio {}", what, measured / 1000, beside / 1000,
				String.format(Locale.ROOT, "%.2f", ratio));
		return ratio;
	}

	private static long recording(Connection connection) throws SQLException {
		List<Long> times = new ArrayList<>();
		for (int run = 0; run < 7; run++) {
			times.add(time(connection, RECORDING.formatted(run)));
		}
		return times.stream().sorted().toList().get(3);
	}

	private static long median(Connection connection, String sql, int runs) throws SQLException {
		List<Long> times = new ArrayList<>();
		for (int run = 0; run < runs; run++) {
			times.add(time(connection, sql));
		}
		return times.stream().sorted().toList().get(runs / 2);
	}

	private static long time(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			long start = System.nanoTime();
			statement.execute(sql);
			return System.nanoTime() - start;
		}
	}

}
