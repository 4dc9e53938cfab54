package org.muster.shared.records;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The time as of whose records the questions of this thread are answered. Without one
 * they are answered from the records as they stand now. Transactions that begin while a
 * time is asked for see the versions of that time and change nothing.
 */
public final class RecordsAt {

	private static final ThreadLocal<Instant> ASKED = new ThreadLocal<>();

	private RecordsAt() {
	}

	/**
	 * The time asked for.
	 * @return {@code null} for the records as they stand now
	 */
	public static @Nullable Instant asked() {
		return ASKED.get();
	}

	/**
	 * Answers from now on from the records of a time, until {@link #release()}.
	 * @param time the time
	 */
	public static void ask(Instant time) {
		ASKED.set(time);
	}

	/**
	 * Answers from the records as they stand now again.
	 */
	public static void release() {
		ASKED.remove();
	}

	/**
	 * Asks one question of the records of a time.
	 * @param <T> the answer
	 * @param time the time, {@code null} for the records as they stand now
	 * @param question begins its own transactions
	 * @return the answer
	 */
	public static <T> T during(@Nullable Instant time, Supplier<T> question) {
		Instant before = ASKED.get();
		set(time);
		try {
			return question.get();
		}
		finally {
			set(before);
		}
	}

	/**
	 * The time up to which the records that are being read were recorded.
	 * @param clock tells the present time
	 * @return the time asked for, or the present
	 */
	public static Instant upTo(Clock clock) {
		Instant time = ASKED.get();
		return (time != null) ? time : clock.instant();
	}

	private static void set(@Nullable Instant time) {
		if (time != null) {
			ASKED.set(time);
		}
		else {
			ASKED.remove();
		}
	}

}
