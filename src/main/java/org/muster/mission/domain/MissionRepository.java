package org.muster.mission.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The missions on record.
 */
public interface MissionRepository extends Repository<Mission, Long> {

	/**
	 * Finds a mission.
	 * @param code in any case
	 * @return the mission, if there is one
	 */
	Optional<Mission> findByCodeIgnoreCase(String code);

	/**
	 * All missions.
	 * @return in the order in which they were recorded
	 */
	List<Mission> findAllByOrderById();

	/**
	 * Keeps a mission.
	 * @param mission new or changed
	 * @return the mission
	 */
	Mission save(Mission mission);

}
