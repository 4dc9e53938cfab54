package org.muster.readiness.domain.stored;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is stored in one way and on record in another.
 *
 * @param kind ready, in_mission or standing of an officer; batch_counts, unit_counts,
 * left_at_home or curve of the ledger
 * @param serviceNumber the officer, {@code null} for a count or an officer who is no more
 * @param mission the code of the mission, {@code null} where it is about all
 * @param day the day compared, {@code null} where all days are
 * @param stored what is stored, as the database writes it
 * @param onRecord what the records say
 */
public record StoredDifference(String kind, @Nullable String serviceNumber, @Nullable String mission,
		@Nullable LocalDate day, @Nullable String stored, @Nullable String onRecord) {

	@Override
	public String toString() {
		return "%s, officer %s, mission %s, day %s: stored %s, on record %s".formatted(this.kind, this.serviceNumber,
				this.mission, this.day, this.stored, this.onRecord);
	}

}
