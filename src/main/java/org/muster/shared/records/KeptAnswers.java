package org.muster.shared.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the last answers to questions about the records, each for as long as nobody has
 * written anything. Whether that is so the database is asked every time: as long as it
 * names the same snapshot, every query would see the same rows, whoever writes, by
 * whatever way. An answer is therefore never older than the question.
 */
@Component
public class KeptAnswers {

	private static final int MOST = 100;

	// Two snapshots with the same bounds and the same transactions open between them see
	// the same, as long as it is the same server that counts.
	private static final String STATE = "select concat_ws(' ', pg_current_snapshot(), pg_postmaster_start_time())";

	private final JdbcClient jdbc;

	private final Map<Object, Kept> kept = Collections.synchronizedMap(new LastUsed());

	KeptAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Answers a question from what is kept, or anew. Who asks the same meanwhile waits
	 * for that answer. Within a transaction, whose own writing no snapshot tells, it is
	 * always answered anew.
	 * @param <T> the type of answer
	 * @param question all that the answer depends on besides the records, with an
	 * {@code equals} of its own
	 * @param answer works it out
	 * @param isLasting whether the answer may be kept
	 * @return the answer
	 */
	@SuppressWarnings("unchecked")
	public <T> T of(Object question, Supplier<T> answer, Predicate<T> isLasting) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return answer.get();
		}
		Kept place = this.kept.computeIfAbsent(question, (asked) -> new Kept());
		Stood found = place.last;
		String state = state();
		if (found != null && found.state.equals(state)) {
			return (T) found.answer;
		}
		synchronized (place) {
			state = state();
			found = place.last;
			if (found != null && found.state.equals(state)) {
				return (T) found.answer;
			}
			T fresh = answer.get();
			boolean stood = isLasting.test(fresh) && state.equals(state());
			place.last = stood ? new Stood(state, Objects.requireNonNull(fresh)) : null;
			return fresh;
		}
	}

	private String state() {
		return this.jdbc.sql(STATE).query(String.class).single();
	}

	/** Forgets what nobody has asked for longest. */
	private static final class LastUsed extends LinkedHashMap<Object, Kept> {

		private static final long serialVersionUID = 1L;

		LastUsed() {
			super(MOST, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
			return size() > MOST;
		}

	}

	/** The place of a question. */
	private static final class Kept {

		private volatile @Nullable Stood last;

	}

	private record Stood(String state, Object answer) {
	}

}
