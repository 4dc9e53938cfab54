package org.muster.pledge.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The pledges on record.
 */
public interface PledgeRepository extends Repository<Pledge, Long> {

	/**
	 * Finds a pledge.
	 * @param id its key
	 * @return the pledge with its contributor, if there is one
	 */
	@Query("select p from Pledge p join fetch p.contributor join fetch p.mission where p.id = :id")
	Optional<Pledge> findById(long id);

	/**
	 * The pledges that a contributor made on a day.
	 * @param missionId to what
	 * @param contributorId by whom
	 * @param day when
	 * @return of all kinds
	 */
	@Query("""
			select p from Pledge p
			where p.mission.id = :missionId and p.contributor.id = :contributorId and p.pledgedOn = :day""")
	List<Pledge> madeOn(long missionId, long contributorId, LocalDate day);

	/**
	 * The pledges of collectives that nothing has replaced.
	 * @param missionId to what
	 * @return oldest first
	 */
	@Query("""
			select p from Pledge p join fetch p.contributor c join fetch p.mission
			where p.mission.id = :missionId and c.collective
			and not exists (select r from Pledge r where r.replaces = p)
			order by p.pledgedOn, p.id""")
	List<Pledge> collective(long missionId);

	/**
	 * Whether another pledge stands in the place of this one.
	 * @param pledge the pledge
	 * @return true once it was replaced
	 */
	boolean existsByReplaces(Pledge pledge);

	/**
	 * Keeps a pledge, before any that replaces it.
	 * @param pledge new or changed
	 * @return the pledge
	 */
	Pledge saveAndFlush(Pledge pledge);

}
