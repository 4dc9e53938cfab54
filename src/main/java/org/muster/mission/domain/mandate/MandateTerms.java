package org.muster.mission.domain.mandate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Qualifier;

/**
 * What an instrument says.
 *
 * @param instrument unique within the mission, for instance "UNSCR 2699"
 * @param authority under whose authority
 * @param adoptedOn the day of adoption, where known
 * @param from the first day
 * @param until the day after the last
 * @param authorisedStrength zero or more
 * @param qualifier how sure the strength is
 * @param source who said it and where it can be found
 */
public record MandateTerms(String instrument, Authority authority, @Nullable LocalDate adoptedOn, LocalDate from,
		LocalDate until, int authorisedStrength, Qualifier qualifier, @Nullable String source) {
}
