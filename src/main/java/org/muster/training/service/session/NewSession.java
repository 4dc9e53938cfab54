package org.muster.training.service.session;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A session to be planned.
 *
 * @param venue where
 * @param firstDay its first day
 * @param lastDay its last day
 * @param capacity how many officers it takes
 * @param instructor who leads it, where known
 */
public record NewSession(String venue, LocalDate firstDay, LocalDate lastDay, int capacity,
		@Nullable String instructor) {

}
