package org.muster.statement.domain.register;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

/**
 * Something that was done to the records of a statement or of one of its claims.
 *
 * @param at when
 * @param by by which account
 * @param event recorded, changed or removed
 * @param measure the measure of the claim, {@code null} where it was done to the
 * statement
 * @param asOf the day of the claim
 * @param number the number claimed
 * @param qualifier how sure it was said to be
 */
public record StatementEvent(Instant at, String by, String event, @Nullable String measure, @Nullable LocalDate asOf,
		@Nullable Integer number, @Nullable String qualifier) {

	/**
	 * The figure claimed.
	 * @return {@code null} where it was done to the statement
	 */
	public @Nullable Figure figure() {
		return (this.number != null && this.qualifier != null) ? Qualifier.ofWord(this.qualifier).of(this.number)
				: null;
	}

}
