package org.muster.batch.domain.returns;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The strength returns on record.
 */
public interface ReturnRepository extends Repository<StrengthReturn, Long> {

	/**
	 * What a contributor counted on a day.
	 * @param missionId the mission
	 * @param contributorId the contributor
	 * @param day the day of the count
	 * @return of all kinds
	 */
	@Query("""
			select r from StrengthReturn r
			where r.mission.id = :missionId and r.contributor.id = :contributorId and r.asOf = :day""")
	List<StrengthReturn> countedOn(long missionId, long contributorId, LocalDate day);

	/**
	 * Keeps a return.
	 * @param counted new or changed
	 * @return the return
	 */
	StrengthReturn save(StrengthReturn counted);

}
