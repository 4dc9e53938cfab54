package org.muster.batch.domain.manifest;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.muster.batch.domain.movement.Movement;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The movements on record.
 */
public interface MovementRepository extends Repository<Movement, Long> {

	/**
	 * Keeps a movement.
	 * @param movement the movement
	 * @return the same
	 */
	Movement save(Movement movement);

	/**
	 * Finds a movement to change it; others who do so wait.
	 * @param id the key
	 * @return the movement, if it stands
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Movement m where m.id = :id")
	Optional<Movement> findToChange(long id);

	/**
	 * Writes what was changed, so that the rules of the database are asked at once.
	 */
	void flush();

}
