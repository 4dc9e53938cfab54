package org.muster.totals.domain.curve;

import java.time.LocalDate;

/**
 * A strength return.
 *
 * @param contributorId whose personnel
 * @param kind of what kind
 * @param asOf the day of the count
 * @param total how many
 */
public record ReturnedCount(long contributorId, String kind, LocalDate asOf, long total) {

}
