package org.muster.totals.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchState;
import org.muster.readiness.domain.Bin;
import org.muster.readiness.domain.Rating;
import org.muster.shared.Figure;
import org.muster.shared.Share;

/**
 * A batch on a day.
 *
 * @param code the code in addresses and files
 * @param name the name
 * @param mission the code of its mission
 * @param contributor the code of who sends it
 * @param state worked out from the records
 * @param held whether a hold is open
 * @param planned the planned strength
 * @param onRoll officers on the nominal roll
 * @param ready ready in the batch
 * @param inTraining on the roll, active, and neither ready nor in mission
 * @param readyForTour on the roll and ready on every day of the planned tour,
 * {@code null} where no departure or tour is planned
 * @param deployed in mission
 * @param readyShare ready / planned, {@code null} when not rated
 * @param fill on the roll / planned, {@code null} where nothing is planned
 * @param rating {@code null} when not rated
 * @param cappedByCritical whether someone on the roll lacks a critical requirement
 * @param rollKept whether the batch has a nominal roll on any day
 * @param plannedDeparture the planned day, where one is set
 * @param departedOn the days on which people of the batch departed until then
 * @param bins the officers who are neither ready nor deployed, by reason
 * @param handRating the rating set by hand, {@code null} where none stands
 */
public record BatchPosition(String code, String name, String mission, String contributor, BatchState state,
		boolean held, Figure planned, Figure onRoll, Figure ready, Figure inTraining, @Nullable Figure readyForTour,
		Figure deployed, @Nullable Share readyShare, @Nullable Share fill, @Nullable Rating rating,
		boolean cappedByCritical, boolean rollKept, @Nullable LocalDate plannedDeparture, List<LocalDate> departedOn,
		Map<Bin, Integer> bins, @Nullable Rating handRating) {

}
