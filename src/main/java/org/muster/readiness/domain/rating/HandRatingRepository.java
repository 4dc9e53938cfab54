package org.muster.readiness.domain.rating;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Keeps ratings set by hand.
 */
public interface HandRatingRepository extends Repository<HandRating, Long> {

	/**
	 * Saves one, at once, so that the database's rules are heard before the answer.
	 * @param rating the rating
	 * @return the same
	 */
	HandRating saveAndFlush(HandRating rating);

	/**
	 * The one without an end.
	 * @param batchId the key of the batch
	 * @return at most one
	 */
	Optional<HandRating> findByBatchIdAndUntilDayIsNull(long batchId);

}
