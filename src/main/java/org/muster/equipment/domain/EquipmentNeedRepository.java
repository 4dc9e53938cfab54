package org.muster.equipment.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The needs of equipment on record.
 */
public interface EquipmentNeedRepository extends Repository<EquipmentNeed, Long> {

	/**
	 * Finds a need.
	 * @param id its key
	 * @return the need with mission and contributor, if there is one
	 */
	@Query("select n from EquipmentNeed n join fetch n.mission join fetch n.contributor where n.id = :id")
	Optional<EquipmentNeed> findById(long id);

	/**
	 * What a contributor needs in a mission.
	 * @param missionId the mission
	 * @param contributorId the contributor
	 * @return of all batches and days
	 */
	List<EquipmentNeed> findByMissionIdAndContributorId(long missionId, long contributorId);

	/**
	 * Keeps a need.
	 * @param need new or changed
	 * @return the need
	 */
	EquipmentNeed saveAndFlush(EquipmentNeed need);

}
