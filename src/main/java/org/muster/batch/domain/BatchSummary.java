package org.muster.batch.domain;

/**
 * A batch as other records name it.
 *
 * @param id the key in the database
 * @param code the code in addresses and files
 * @param name the name
 * @param missionId its mission
 * @param mission the code of its mission
 */
public record BatchSummary(long id, String code, String name, long missionId, String mission) {

}
