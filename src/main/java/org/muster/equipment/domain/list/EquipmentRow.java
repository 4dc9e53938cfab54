package org.muster.equipment.domain.list;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * A pledge of equipment on a day.
 *
 * @param id the key in the database
 * @param contributorCode the code of the contributor
 * @param contributor the name of who promised
 * @param batch the code of the batch that it is for, if any
 * @param kind vehicles, aircraft, kit or money
 * @param item what exactly
 * @param promised how many
 * @param inForce whether it stands
 * @param delivered how many are there
 * @param serviceable how many of them can be used
 * @param countedOn when that was found, {@code null} if never
 * @param nextInspectionOn when the next inspection is due, if one is
 */
public record EquipmentRow(long id, String contributorCode, String contributor, @Nullable String batch, String kind,
		String item, Figure promised, boolean inForce, long delivered, long serviceable, @Nullable LocalDate countedOn,
		@Nullable LocalDate nextInspectionOn) {
}
