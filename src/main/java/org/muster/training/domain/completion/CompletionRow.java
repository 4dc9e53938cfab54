package org.muster.training.domain.completion;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A completion of an officer.
 *
 * @param id the key in the database
 * @param serviceNumber whose
 * @param courseTitle in what
 * @param completedOn the day
 * @param result passed, failed or incomplete
 * @param certificateNumber the number on the certificate, if there is one
 * @param venue where it was won, where known
 * @param source who said so
 * @param recordedBy the account that recorded it as it stands
 * @param validUntil the first day on which a pass is valid no more, {@code null} for ever
 * @param voidedOn the day on which it was declared void, if it was
 * @param voidedBy by which account
 * @param voidReason why
 * @param awaitingApproval whether it counts only after another account approved it
 * @param approvedOn the day on which it was approved, if it had to be
 * @param approvedBy by which account
 * @param extendedBy the reference of the extension order in force, if there is one
 */
public record CompletionRow(long id, String serviceNumber, String courseTitle, LocalDate completedOn, String result,
		@Nullable String certificateNumber, @Nullable String venue, @Nullable String source, String recordedBy,
		@Nullable LocalDate validUntil, @Nullable LocalDate voidedOn, @Nullable String voidedBy,
		@Nullable String voidReason, boolean awaitingApproval, @Nullable LocalDate approvedOn,
		@Nullable String approvedBy, @Nullable String extendedBy) {

	/**
	 * The last day on which it makes current.
	 * @return {@code null} where it does not, or for ever
	 */
	public @Nullable LocalDate validThrough() {
		return (this.validUntil != null) ? this.validUntil.minusDays(1) : null;
	}

	/**
	 * Whether it makes current for ever.
	 * @return true for a pass that never lapses and waits for nobody
	 */
	public boolean forever() {
		return this.result.equals("passed") && this.validUntil == null && !this.awaitingApproval;
	}

}
