package org.muster.mission.domain.mandate;

import org.muster.mission.domain.MissionSummary;

/**
 * A mandate as it stands on record.
 *
 * @param id the key in the database
 * @param version the version of the record
 * @param mission the mission it authorises
 * @param terms what it says
 */
public record MandateDetails(long id, int version, MissionSummary mission, MandateTerms terms) {
}
