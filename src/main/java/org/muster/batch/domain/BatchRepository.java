package org.muster.batch.domain;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
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

	/**
	 * Keeps a new batch.
	 * @param batch the batch
	 * @return the same
	 */
	Batch save(Batch batch);

	/**
	 * Finds a batch to change it; others who do so wait.
	 * @param id the key
	 * @return the batch, if there is one
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from Batch b where b.id = :id")
	Optional<Batch> findToChange(long id);

	/**
	 * Whether anybody has departed with a batch.
	 * @param id the key
	 * @return true once a movement out has departed or arrived
	 */
	@NativeQuery("""
			select exists (
			    select from movement m
			    where m.batch_id = :id and m.direction = 'out' and num_nonnulls(m.departed_on, m.arrived_on) > 0)""")
	boolean hasDeparted(long id);

}
