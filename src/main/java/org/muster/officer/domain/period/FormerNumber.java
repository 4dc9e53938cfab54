package org.muster.officer.domain.period;

import java.time.LocalDate;

/**
 * The service number of a record that became part of an officer's.
 *
 * @param number as it was entered
 * @param mergedOn the day on which the two records were merged
 * @param recordedBy the account that merged them
 */
public record FormerNumber(String number, LocalDate mergedOn, String recordedBy) {

}
