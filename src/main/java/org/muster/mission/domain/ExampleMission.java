package org.muster.mission.domain;

import java.time.LocalDate;

/**
 * The mission that comes with Muster: its public facts are real, its people invented.
 *
 * @param mission the code of the mission
 * @param openingDay the day on which it is best looked at first
 */
public record ExampleMission(String mission, LocalDate openingDay) {

}
