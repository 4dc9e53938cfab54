package org.muster.readiness.domain.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days in mission.
 *
 * @param mission the name of the mission
 * @param batch the code of the batch
 * @param batchName its name
 * @param fromDay the day of arrival
 * @param untilDay the day of departure for home or of death, {@code null} while in
 * mission
 */
public record Stay(String mission, String batch, String batchName, LocalDate fromDay, @Nullable LocalDate untilDay) {

}
