package org.muster.totals.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * The strength of a mission from a day until the next step.
 *
 * @param day the first day of the step
 * @param deployed in mission
 * @param ready ready in any batch
 * @param authorised {@code null} where no mandate is in force
 * @param forecast whether the day is still to come
 */
public record StrengthStep(LocalDate day, Figure deployed, Figure ready, @Nullable Figure authorised,
		boolean forecast) {

}
