package org.muster.dashboard.domain;

import java.time.LocalDate;

/**
 * Certificates of officers ready in a batch that lapse before it is to leave.
 *
 * @param batch the code of the batch
 * @param batchName its name
 * @param course what lapses
 * @param officers how many officers it concerns
 * @param by the day by which they lapse: the planned departure, or 90 days ahead
 * @param lapsedOn the day on which the last of them is no longer valid
 */
public record Lapse(String batch, String batchName, String course, long officers, LocalDate by, LocalDate lapsedOn) {

}
