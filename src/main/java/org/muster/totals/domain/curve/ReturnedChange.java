package org.muster.totals.domain.curve;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What strength returns change on a day.
 *
 * @param contributorId whose personnel, {@code null} for all contributors together of
 * whom no movement is known
 * @param day the day of the counts
 * @param change by how many they differ from the counts before
 */
public record ReturnedChange(@Nullable Long contributorId, LocalDate day, long change) {

}
