package org.muster.batch.domain.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A batch as it is planned.
 *
 * @param id the key in the database
 * @param code the code in addresses and files
 * @param name the name
 * @param missionId where it goes
 * @param mission the code of the mission
 * @param missionName its name
 * @param contributor the code of who sends it
 * @param contributorName its name
 * @param home whether the home service sends it, so that it has a roll
 * @param plannedStrength how many are planned
 * @param plannedDeparture the planned day, where one is set
 * @param tourMonths the length of the tour, where planned
 * @param relieves the code of the batch that it relieves, if any
 * @param relievedBy the code of a batch that relieves it, if any
 * @param cancelledOn the day from which it is off, if it is
 * @param cancelReason why
 * @param version the version, against lost updates
 */
public record PlanRow(long id, String code, String name, long missionId, String mission, String missionName,
		String contributor, String contributorName, boolean home, int plannedStrength,
		@Nullable LocalDate plannedDeparture, @Nullable Integer tourMonths, @Nullable String relieves,
		@Nullable String relievedBy, @Nullable LocalDate cancelledOn, @Nullable String cancelReason, int version) {

	/**
	 * Whether anything may still be planned.
	 * @return false once it is cancelled
	 */
	public boolean isOpen() {
		return this.cancelledOn == null;
	}

	/**
	 * The day for which officers are chosen: the planned departure while it is ahead.
	 * @param today the day of choosing
	 * @return that day
	 */
	public LocalDate dayOfChoice(LocalDate today) {
		return (this.plannedDeparture != null && this.plannedDeparture.isAfter(today)) ? this.plannedDeparture : today;
	}

}
