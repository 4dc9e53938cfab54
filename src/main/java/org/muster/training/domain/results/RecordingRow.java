package org.muster.training.domain.results;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One recording of a session's results.
 *
 * @param id its key
 * @param completedOn the day of the results
 * @param recordedAt when, in headquarters' time
 * @param recordedBy by which account
 * @param passed how many passed
 * @param failed how many failed
 * @param incomplete how many did not finish
 * @param undoneOn the day on which it was undone, if it was
 * @param changed how many of its results were changed since
 */
public record RecordingRow(long id, LocalDate completedOn, String recordedAt, String recordedBy, int passed, int failed,
		int incomplete, @Nullable LocalDate undoneOn, long changed) {

	/**
	 * Whether it can be undone as a whole.
	 * @return true while all its results stand as it wrote them
	 */
	public boolean undoable() {
		return this.undoneOn == null && this.changed == 0;
	}

}
