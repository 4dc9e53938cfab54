package org.muster.readiness.service.explained;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.readiness.domain.tour.Refresher;
import org.muster.readiness.domain.tour.TourLapse;
import org.muster.readiness.domain.tour.TourPlan;
import org.muster.readiness.domain.tour.TourQueries.Endurance;

/**
 * Whether a batch holds out until the end of its tour.
 *
 * @param batch the batch
 * @param plan what is planned
 * @param endurance how many stay ready, {@code null} where no departure or tour is
 * planned
 * @param lapses what lapses during the tour, by day
 * @param refreshers what would close it
 * @param earliestDeparture the first day on which as many as are planned are ready,
 * {@code null} where there is none
 * @param earliestForTour the first day from which as many as are planned stay ready for
 * the length of the tour, {@code null} where there is none
 */
public record TourOutlook(BatchSummary batch, TourPlan plan, @Nullable Endurance endurance, List<TourLapse> lapses,
		List<Refresher> refreshers, @Nullable LocalDate earliestDeparture, @Nullable LocalDate earliestForTour) {

}
