package org.muster.totals.domain.curve;

import java.time.LocalDate;

import org.muster.totals.domain.count.ReportedNumber;

/**
 * People moved without names on a day.
 *
 * @param day the day
 * @param number who moved
 */
public record ReportedChange(LocalDate day, ReportedNumber number) {

}
