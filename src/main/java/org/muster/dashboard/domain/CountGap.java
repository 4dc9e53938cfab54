package org.muster.dashboard.domain;

import java.time.LocalDate;

import org.muster.shared.Figure;

/**
 * Two records that count the same people and differ.
 *
 * @param subject the batch or contributor
 * @param code its code
 * @param day the day that both speak of
 * @param reported the number that was reported or returned
 * @param named the number by names, zero where it is worked out from movements
 */
public record CountGap(String subject, String code, LocalDate day, Figure reported, Figure named) {

}
