package org.muster.pledge.domain;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The pledges on record.
 */
public interface PledgeRepository extends Repository<Pledge, Long> {

	/**
	 * The pledges that stand.
	 * @param missionId the mission
	 * @param day the day asked about
	 * @return oldest first, with their contributors
	 */
	@Query("""
			select p from Pledge p join fetch p.contributor
			where p.mission.id = :missionId and p.pledgedOn <= :day and (p.withdrawnOn is null or p.withdrawnOn > :day)
			order by p.pledgedOn, p.id""")
	List<Pledge> inForce(long missionId, LocalDate day);

}
