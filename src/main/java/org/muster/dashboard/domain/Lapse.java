package org.muster.dashboard.domain;

import java.time.LocalDate;

/**
 * Certificates of officers ready in a batch that lapse before it is to leave.
 *
 * @param batch the code of the batch
 * @param courses what lapses, the most frequent first
 * @param certificates how many certificates lapse
 * @param officers how many officers they belong to
 * @param by the day by which they lapse: the planned departure, or 90 days ahead
 * @param departure whether that day is the planned departure
 */
public record Lapse(String batch, String courses, long certificates, long officers, LocalDate by, boolean departure) {

}
