package org.muster.readiness.domain.rating;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.Rating;

/**
 * A rating set by hand, as pages show it.
 *
 * @param rating the rating
 * @param setBy who decided it
 * @param reason why
 * @param fromDay the first day on which it stands
 * @param untilDay the first day on which it does not any more, {@code null} while it
 * stands
 */
public record RatingByHand(Rating rating, String setBy, String reason, LocalDate fromDay,
		@Nullable LocalDate untilDay) {

}
