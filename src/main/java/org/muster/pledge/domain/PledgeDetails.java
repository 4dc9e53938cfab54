package org.muster.pledge.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.domain.MissionSummary;

/**
 * A pledge as it stands on record.
 *
 * @param id the key in the database
 * @param version the version of the record
 * @param mission to what
 * @param contributor by whom
 * @param terms what was promised
 * @param stages how far it has come
 * @param withdrawnOn from when it stands no more, if ever
 * @param takesUp the key of the collective pledge that it takes up, if any
 */
public record PledgeDetails(long id, int version, MissionSummary mission, ContributorSummary contributor,
		PledgeTerms terms, PledgeStages stages, @Nullable LocalDate withdrawnOn, @Nullable Long takesUp) {
}
