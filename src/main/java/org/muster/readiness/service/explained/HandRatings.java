package org.muster.readiness.service.explained;

import java.time.LocalDate;
import java.util.List;

import org.muster.batch.domain.BatchSummary;
import org.muster.readiness.domain.Rating;
import org.muster.readiness.domain.rating.HandRating;
import org.muster.readiness.domain.rating.HandRatingQueries;
import org.muster.readiness.domain.rating.HandRatingRepository;
import org.muster.readiness.domain.rating.RatingByHand;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets ratings by hand, each with a name and a reason. The computed rating stays beside
 * it.
 */
@Service
@Transactional
public class HandRatings {

	private final HandRatingRepository ratings;

	private final HandRatingQueries queries;

	HandRatings(HandRatingRepository ratings, HandRatingQueries queries) {
		this.ratings = ratings;
		this.queries = queries;
	}

	/**
	 * All that were set for a batch.
	 * @param batch the batch
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<RatingByHand> of(BatchSummary batch) {
		return this.queries.of(batch.id());
	}

	/**
	 * Sets a rating, in place of the one that stood.
	 * @param batch the batch
	 * @param rating the rating
	 * @param setBy who decided it, rank and name
	 * @param reason why
	 * @param from the first day on which it stands
	 * @throws BrokenRuleException if one that was set before began no earlier
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public void set(BatchSummary batch, Rating rating, String setBy, String reason, LocalDate from) {
		BrokenRuleException.require(
				of(batch).stream().allMatch((before) -> before.untilDay() == null || !before.untilDay().isAfter(from)),
				"from", "A rating set before stood until later than that day.");
		end(batch, from);
		this.ratings.saveAndFlush(new HandRating(batch.id(), rating, setBy, reason, from));
	}

	/**
	 * Lets the rating that stands end, so that only the computed one is left.
	 * @param batch the batch
	 * @param from the first day on which it does not stand any more
	 * @throws BrokenRuleException if it would not have stood for a single day
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public void end(BatchSummary batch, LocalDate from) {
		this.ratings.findByBatchIdAndUntilDayIsNull(batch.id()).ifPresent((standing) -> {
			standing.endOn(from);
			this.ratings.saveAndFlush(standing);
		});
	}

}
