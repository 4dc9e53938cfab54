package org.muster.mission.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The mandates on record.
 */
public interface MandateRepository extends Repository<Mandate, Long> {

	/**
	 * The mandate in force.
	 * @param missionId the mission
	 * @param day the day asked about
	 * @return at most one, since mandates of a mission do not overlap
	 */
	@Query("select m from Mandate m where m.mission.id = :missionId and m.fromDay <= :day and m.untilDay > :day")
	Optional<Mandate> inForce(long missionId, LocalDate day);

	/**
	 * Finds a mandate.
	 * @param id its key
	 * @return the mandate, if there is one
	 */
	Optional<Mandate> findById(long id);

	/**
	 * The mandates of a mission.
	 * @param missionId the mission
	 * @return in order of time
	 */
	List<Mandate> findByMissionIdOrderByFromDay(long missionId);

	/**
	 * Keeps a mandate, before any that takes its place.
	 * @param mandate new or changed
	 * @return the mandate
	 */
	Mandate saveAndFlush(Mandate mandate);

}
