package org.muster.training.domain.paper;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the certificate of an officer who passed says.
 *
 * @param serviceNumber as it was entered
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param completedOn the day of the pass
 * @param certificateNumber the number of the certificate, if there is one
 * @param validUntil the first day on which the pass is valid no more, {@code null} for
 * ever
 */
public record Certificate(String serviceNumber, String surname, @Nullable String otherNames, String rank,
		LocalDate completedOn, @Nullable String certificateNumber, @Nullable LocalDate validUntil) {

	/**
	 * The name as a certificate writes it.
	 * @return other names first
	 */
	public String name() {
		return (this.otherNames != null) ? this.otherNames + " " + this.surname : this.surname;
	}

	/**
	 * The last valid day.
	 * @return {@code null} for ever
	 */
	public @Nullable LocalDate validThrough() {
		return (this.validUntil != null) ? this.validUntil.minusDays(1) : null;
	}

}
