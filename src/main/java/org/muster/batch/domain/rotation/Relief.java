package org.muster.batch.domain.rotation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A batch and the one that relieves it.
 *
 * @param batch the code of the batch that goes home
 * @param batchName its name
 * @param leaves the last day known or planned on which somebody of it leaves
 * @param relief the code of the batch that takes over
 * @param reliefName its name
 * @param arrives the first day known or planned on which the relief is there
 */
public record Relief(String batch, String batchName, @Nullable LocalDate leaves, String relief, String reliefName,
		@Nullable LocalDate arrives) {

	/**
	 * For how many days both are there.
	 * @return below zero for a gap between them, {@code null} where a day is not known
	 */
	public @Nullable Long overlap() {
		return (this.leaves != null && this.arrives != null) ? ChronoUnit.DAYS.between(this.arrives, this.leaves)
				: null;
	}

}
