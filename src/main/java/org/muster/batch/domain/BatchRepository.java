package org.muster.batch.domain;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The batches on record.
 */
public interface BatchRepository extends Repository<Batch, Long> {

	/**
	 * Finds a batch.
	 * @param code in any case
	 * @return the batch, if there is one
	 */
	@Query("""
			select new org.muster.batch.domain.BatchSummary(b.id, b.code, b.name, b.mission.id, b.mission.code)
			from Batch b
			where lower(b.code) = lower(:code)""")
	Optional<BatchSummary> findSummary(String code);

}
