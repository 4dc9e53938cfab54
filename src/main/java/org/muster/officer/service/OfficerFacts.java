package org.muster.officer.service;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.Sex;

/**
 * What is recorded of an officer as a person.
 *
 * @param serviceNumber unique regardless of case and spaces
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param sex the sex
 * @param dateOfBirth where known
 * @param enlistedOn where known
 */
public record OfficerFacts(String serviceNumber, String surname, @Nullable String otherNames, String rank, Sex sex,
		@Nullable LocalDate dateOfBirth, @Nullable LocalDate enlistedOn) {

	@Override
	public String toString() {
		return "OfficerFacts";
	}

}
