package org.muster.batch.domain.roll;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An officer's place on a roll.
 *
 * @param officerId the officer
 * @param serviceNumber the service number
 * @param batchId the batch
 * @param batch its code
 * @param batchName its name
 * @param mission the code of its mission
 * @param fromDay the first day
 * @param untilDay the first day off it, {@code null} while it is open
 */
public record Place(long officerId, String serviceNumber, long batchId, String batch, String batchName, String mission,
		LocalDate fromDay, @Nullable LocalDate untilDay) {

}
