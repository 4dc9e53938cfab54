package org.muster.statement.domain.register;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.statement.domain.Saying;

/**
 * A statement as its own page shows it.
 *
 * @param id the key in the database
 * @param code the code
 * @param issuer who said it
 * @param statedOn on what day
 * @param title what it is called
 * @param text word for word, {@code null} where it is not at hand
 * @param source where it can be found
 * @param withdrawnOn the day on which its issuer took it back, if it did
 * @param withdrawalReason why, or who said so
 * @param version proves that a form is not stale
 * @param recordedAt when the present version was recorded
 * @param recordedBy by which account
 */
public record StatementDetail(long id, String code, String issuer, LocalDate statedOn, String title,
		@Nullable String text, @Nullable String source, @Nullable LocalDate withdrawnOn,
		@Nullable String withdrawalReason, int version, Instant recordedAt, String recordedBy) {

	/**
	 * What was said.
	 * @return the same as a form takes it
	 */
	public Saying saying() {
		return new Saying(this.code, this.issuer, this.statedOn, this.title, this.text, this.source);
	}

}
