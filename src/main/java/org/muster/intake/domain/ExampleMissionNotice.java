package org.muster.intake.domain;

import java.time.LocalDate;

/**
 * That the records hold the example mission, whose officers are invented.
 *
 * @param mission the code of the example mission
 * @param openingDay the day of which its story tells, on which pages open
 */
public record ExampleMissionNotice(String mission, LocalDate openingDay) {

}
