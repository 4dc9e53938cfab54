package org.muster.officer.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who an officer is on a day. Sensitive: shown to signed-in accounts only.
 *
 * @param id the key in the database
 * @param serviceNumber as it was entered
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param sex the sex
 * @param dateOfBirth where known; viewers do not see it
 * @param enlistedOn where known
 * @param unit the code of the unit served in, {@code null} while in none
 * @param unitName its name
 * @param status {@code null} before enlistment
 * @param version the version of the record, from 0
 */
public record OfficerIdentity(long id, String serviceNumber, String surname, @Nullable String otherNames, String rank,
		Sex sex, @Nullable LocalDate dateOfBirth, @Nullable LocalDate enlistedOn, @Nullable String unit,
		@Nullable String unitName, @Nullable Status status, int version) {

}
