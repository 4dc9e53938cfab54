package org.muster.batch.domain.hold;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The holds on record.
 */
public interface HoldRepository extends Repository<Hold, Long> {

	/**
	 * Keeps a hold.
	 * @param hold the hold
	 * @return the same
	 */
	Hold save(Hold hold);

	/**
	 * Finds a hold of a batch.
	 * @param id the key
	 * @param batchId the batch
	 * @return the hold, if the batch has it
	 */
	@Query("select h from Hold h where h.id = :id and h.batch.id = :batchId")
	Optional<Hold> find(long id, long batchId);

	/**
	 * The holds of a batch.
	 * @param batchId the batch
	 * @return all of them
	 */
	@Query("select h from Hold h where h.batch.id = :batchId order by h.openedOn, h.id")
	List<Hold> ofBatch(long batchId);

}
