package org.muster.batch.domain.certification;

import org.jspecify.annotations.Nullable;

/**
 * An officer as signed for.
 *
 * @param officerId the officer
 * @param serviceNumber the service number
 * @param name the full name
 * @param rank the rank
 * @param sex F or M
 * @param unit the code of the unit, if any
 * @param role the role on the batch, if any
 * @param ready whether ready on the day of signing
 * @param verdict accepted or refused
 * @param reason why refused, or why accepted although not ready
 */
public record CertifiedOfficer(long officerId, String serviceNumber, String name, String rank, String sex,
		@Nullable String unit, @Nullable String role, boolean ready, String verdict, @Nullable String reason) {

	/**
	 * Whether the certification covers the officer.
	 * @return true if accepted
	 */
	public boolean isAccepted() {
		return "accepted".equals(this.verdict);
	}

}
