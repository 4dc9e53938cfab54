package org.muster.testing.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.muster.testing.Records;
import org.muster.testing.TestClock;

/**
 * Puts random histories on record, each in a transaction that is taken back.
 */
public final class RandomHistories {

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final TestClock clock;

	public RandomHistories(JdbcClient jdbc, TransactionTemplate transaction, TestClock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Puts the history of a seed on record and looks at it. */
	public void lookAt(long seed, Consumer<OnRecord> look) {
		History history = RandomHistory.of(seed);
		this.clock.set(history.today());
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			look.accept(new OnRecord(history, new HistoryWriter(new Records(this.jdbc), history).write(),
					days(history, new Random(seed))));
		});
	}

	/**
	 * Some boundaries with the days beside them, today and tomorrow, and days at random.
	 */
	private static Set<LocalDate> days(History history, Random random) {
		List<LocalDate> boundaries = new ArrayList<>(history.boundaries);
		Set<LocalDate> days = new TreeSet<>(Set.of(history.today(), history.today().plusDays(1)));
		for (int index = 0; index < 4; index++) {
			LocalDate boundary = boundaries.get(random.nextInt(boundaries.size()));
			days.addAll(Set.of(boundary.minusDays(1), boundary, boundary.plusDays(1)));
			days.add(history.today().plusDays(random.nextInt(1_000) - 500));
		}
		return days;
	}

	/**
	 * A history on record.
	 *
	 * @param history what was made up
	 * @param keys the keys under which it was written
	 * @param days the days to look at
	 */
	public record OnRecord(History history, HistoryWriter keys, Set<LocalDate> days) {
	}

}
