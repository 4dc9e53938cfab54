package org.muster.batch.domain;

import java.util.Optional;

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
	Optional<Batch> findByCodeIgnoreCase(String code);

}
