package org.muster.statement.domain.verdict;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;

/**
 * A claim beside the same measure computed from the records.
 *
 * @param id the key in the database
 * @param statement the code of the statement
 * @param mission the code of the mission
 * @param measure of what
 * @param scope the mission or a part of it
 * @param asOf the day of the claim, as of which it is computed
 * @param claimed the figure claimed
 * @param computed the figure computed, {@code null} if the records do not hold it
 * @param verdict whether they agree
 * @param version proves that a form is not stale
 * @param quote the words of the statement that make the claim, where they were marked
 * @param quotedAt the number of characters before them
 */
public record JudgedClaim(long id, String statement, String mission, Measure measure, Scope scope, LocalDate asOf,
		Figure claimed, @Nullable Figure computed, Verdict verdict, int version, @Nullable String quote,
		@Nullable Integer quotedAt) {

	/**
	 * The number claimed less the number computed.
	 * @return above zero where more was claimed, {@code null} if nothing is computed
	 */
	public @Nullable Long difference() {
		return (this.computed != null) ? this.claimed.number() - this.computed.number() : null;
	}

}
