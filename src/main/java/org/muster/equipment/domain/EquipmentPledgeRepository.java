package org.muster.equipment.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The pledges of equipment on record.
 */
public interface EquipmentPledgeRepository extends Repository<EquipmentPledge, Long> {

	/**
	 * Finds a pledge.
	 * @param id its key
	 * @return the pledge with mission and contributor, if there is one
	 */
	@Query("select p from EquipmentPledge p join fetch p.mission join fetch p.contributor where p.id = :id")
	Optional<EquipmentPledge> findById(long id);

	/**
	 * What a contributor promised to a mission.
	 * @param missionId the mission
	 * @param contributorId the contributor
	 * @return of all days
	 */
	List<EquipmentPledge> findByMissionIdAndContributorId(long missionId, long contributorId);

	/**
	 * Keeps a pledge.
	 * @param pledge new or changed
	 * @return the pledge
	 */
	EquipmentPledge saveAndFlush(EquipmentPledge pledge);

}
