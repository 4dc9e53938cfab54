package org.muster.discrepancy.domain;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The settlements on record.
 */
public interface SettlementRepository extends Repository<Settlement, Long> {

	/**
	 * The settlements of a mission, for numbers of now or of before.
	 * @param missionId the mission
	 * @return one a discrepancy
	 */
	List<Settlement> findByMissionId(long missionId);

	/**
	 * Keeps a settlement.
	 * @param settlement new or changed
	 * @return the settlement
	 */
	Settlement saveAndFlush(Settlement settlement);

	/**
	 * Takes a settlement back. What it said stays in its history.
	 * @param settlement the settlement
	 */
	void delete(Settlement settlement);

}
