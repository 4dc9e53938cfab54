package org.muster.totals.domain.curve;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * By how many the named officers in mission and the ready change on a day.
 *
 * @param day the day
 * @param contributorId whose officers in mission, {@code null} for a change of the ready
 * @param deployed more or fewer in mission
 * @param ready more or fewer ready
 */
public record NamedChange(LocalDate day, @Nullable Long contributorId, long deployed, long ready) {

}
