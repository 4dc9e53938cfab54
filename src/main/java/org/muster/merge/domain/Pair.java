package org.muster.merge.domain;

/**
 * Two records of one person.
 *
 * @param keptId the key of the record that stays
 * @param kept its service number, which stays the officer's
 * @param otherId the key of the record that goes
 * @param other its service number, which becomes a former one
 */
public record Pair(long keptId, String kept, long otherId, String other) {

}
