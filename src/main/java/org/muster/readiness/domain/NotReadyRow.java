package org.muster.readiness.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An officer who is not ready, before what lacks is added.
 *
 * @param id the officer
 * @param serviceNumber the service number
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param unit the code of the unit, where in one
 * @param bin the word of the bin
 * @param readyFrom the first later day of readiness, if any
 */
public record NotReadyRow(long id, String serviceNumber, String surname, @Nullable String otherNames, String rank,
		@Nullable String unit, String bin, @Nullable LocalDate readyFrom) {

}
