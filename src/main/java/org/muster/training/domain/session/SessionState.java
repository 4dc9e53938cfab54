package org.muster.training.domain.session;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Words;

/**
 * How far a course session is, by its days.
 */
public enum SessionState {

	/** It has not begun. */
	PLANNED,

	/** It is under way. */
	RUNNING,

	/** Its last day is over. */
	FINISHED,

	/** It was called off. */
	CANCELLED;

	/**
	 * The state on a day.
	 * @param firstDay the first day of the session
	 * @param lastDay its last day
	 * @param cancelledOn the day on which it was called off, if it was
	 * @param day the day asked about
	 * @return the state
	 */
	public static SessionState of(LocalDate firstDay, LocalDate lastDay, @Nullable LocalDate cancelledOn,
			LocalDate day) {
		if (cancelledOn != null && !cancelledOn.isAfter(day)) {
			return CANCELLED;
		}
		if (day.isBefore(firstDay)) {
			return PLANNED;
		}
		return day.isAfter(lastDay) ? FINISHED : RUNNING;
	}

	/**
	 * The spelling of tables and messages.
	 * @return for instance {@code planned}
	 */
	public String word() {
		return Words.of(this);
	}

}
