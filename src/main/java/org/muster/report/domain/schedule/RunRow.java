package org.muster.report.domain.schedule;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What came of a day on which a report was due.
 *
 * @param id the key
 * @param dueOn the day
 * @param outcome due, made, failed or missed
 * @param report the number of the report, once it is made
 * @param attempts how often it failed
 * @param problem why it failed, in words
 * @param mail none, waiting, sent or failed
 * @param mailProblem why the mail failed, in words
 * @param mailAttempts how often the mail failed
 * @param recordedAt when this was recorded
 */
public record RunRow(long id, LocalDate dueOn, String outcome, @Nullable String report, int attempts,
		@Nullable String problem, String mail, @Nullable String mailProblem, int mailAttempts, Instant recordedAt) {

	/** So often a report is tried before it is left to people. */
	public static final int MOST_ATTEMPTS = 5;

	/**
	 * Whether it is still to be made by itself.
	 * @return true if it is due, or failed not too often
	 */
	public boolean isOpen() {
		return this.outcome.equals("due") || (this.outcome.equals("failed") && this.attempts < MOST_ATTEMPTS);
	}

}
