package org.muster.readiness.domain.roster;

import org.jspecify.annotations.Nullable;

/**
 * An officer in a list. Sensitive: shown to signed-in accounts only, and without a birth
 * date to all.
 *
 * @param serviceNumber the service number
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param sex F or M
 * @param unit the name of the unit served in, if any
 * @param batch the code of the batch on whose roll the officer is, or with which the
 * officer is in mission
 * @param batchName its name
 * @param standing how the officer stands in the mission, or the status without one
 * @param total how many the whole list has
 */
public record RosterRow(String serviceNumber, String surname, @Nullable String otherNames, String rank, String sex,
		@Nullable String unit, @Nullable String batch, @Nullable String batchName, @Nullable String standing,
		long total) {

}
