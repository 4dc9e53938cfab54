package org.muster.statement.web.page;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Table;
import org.muster.statement.domain.register.StatementDetail;
import org.muster.statement.domain.register.StatementEvent;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.web.register.StatementTables;

/**
 * The page of a statement.
 *
 * @param statement the statement
 * @param claims its claims with their verdicts
 * @param events what was done to its records, the latest first
 */
record StatementPage(StatementDetail statement, List<JudgedClaim> claims, List<StatementEvent> events) {

	/**
	 * The claims as a table.
	 * @return each leads to its page
	 */
	public Table table() {
		return StatementTables.claims(this.statement.code(), this.claims);
	}

	/**
	 * The text with the words of the claims marked.
	 * @return {@code null} where the text is not at hand
	 */
	public @Nullable MarkedText text() {
		String text = this.statement.text();
		return (text != null)
				? MarkedText.of(text, this.claims.stream().flatMap((claim) -> place(text, claim)).toList()) : null;
	}

	/** Where a text was corrected, the words may have moved. */
	private static Stream<MarkedText.Place> place(String text, JudgedClaim claim) {
		String quote = claim.quote();
		if (quote == null || claim.quotedAt() == null) {
			return Stream.empty();
		}
		int from = text.startsWith(quote, claim.quotedAt()) ? claim.quotedAt() : text.indexOf(quote);
		return (from < 0) ? Stream.empty() : Stream.of(new MarkedText.Place(from, from + quote.length(),
				claim.verdict().word(), StatementTables.address(claim).href()));
	}

}
