package org.muster.discrepancy.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Two numbers that differ, and whether somebody settled that.
 *
 * @param mission the code of the mission
 * @param gap the two numbers
 * @param reason why they may differ, {@code null} while it is open
 * @param settledBy who said so, {@code null} while it is open
 * @param settledAt when, {@code null} while it is open
 * @param reopened whether it was settled before, for other numbers
 */
public record Discrepancy(String mission, Gap gap, @Nullable String reason, @Nullable String settledBy,
		@Nullable Instant settledAt, boolean reopened) {

	/**
	 * Whether nobody has settled it for these numbers.
	 * @return true while it needs a look
	 */
	public boolean isOpen() {
		return this.reason == null;
	}

	/**
	 * Open, reopened or settled.
	 * @return one of these words
	 */
	public String standing() {
		if (!isOpen()) {
			return "settled";
		}
		return this.reopened ? "reopened" : "open";
	}

}
