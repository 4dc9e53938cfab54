package org.muster.mission.domain.mandate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;

/**
 * The mandate that authorises a mission on the day asked about.
 *
 * @param instrument for instance "UNSCR 2751"
 * @param until the day after its last
 * @param daysLeft from the day asked about until the end
 * @param authorised the authorised strength
 * @param source who said it and where
 */
public record MandateInForce(String instrument, LocalDate until, long daysLeft, Figure authorised,
		@Nullable String source) {

}
