package org.muster.pledge.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Qualifier;

/**
 * What was promised.
 *
 * @param number how many, above zero
 * @param qualifier how sure the number is
 * @param kind of what kind, where said
 * @param pledgedOn the day of the promise
 * @param source who said it and where it can be found
 */
public record PledgeTerms(int number, Qualifier qualifier, @Nullable PledgeKind kind, LocalDate pledgedOn,
		@Nullable String source) {
}
