package org.muster.training.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database and the entities agree how long a pass is valid.
 */
@MusterTest
@Transactional
class PassViewTests {

	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aPassIsAsLongValidInTheDatabaseAsInTheEntity() {
		Random random = new Random(8_112_024);
		Records records = new Records(this.jdbc);
		for (int index = 0; index < 40; index++) {
			Integer before = months(random);
			Integer after = months(random);
			LocalDate change = day(random);
			Course course = new Course("C" + index, "Course", CourseKind.COURSE, null, before);
			course.changeValidity(after, change);
			long stored = records.add("course", "code", "C" + index, "title", "Course");
			records.validity(stored, before, null, change.toString());
			records.validity(stored, after, change.toString(), null);
			int turn = 0;
			for (LocalDate passed : new LocalDate[] { day(random), change, change.minusDays(1),
					LocalDate.of(2020, 2, 29) }) {
				long pass = records.pass(records.officer("P" + index + "-" + turn++), stored, passed.toString());
				assertThat(this.jdbc.sql("select valid_until from pass where id = ?")
					.param(pass)
					.query(LocalDate.class)
					.optional()).as("passed %s, %s months, from %s on %s", passed, before, change, after)
					.isEqualTo(Optional.ofNullable(course.validityOfPass(passed).until()));
			}
		}
	}

	private static @Nullable Integer months(Random random) {
		return random.nextInt(5) == 0 ? null : Integer.valueOf(1 + random.nextInt(60));
	}

	private static LocalDate day(Random random) {
		return FIRST.plusDays(random.nextInt(9_000));
	}

}
