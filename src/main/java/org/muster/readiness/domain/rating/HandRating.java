package org.muster.readiness.domain.rating;

import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.Rating;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * A rating that someone sets for a batch, with a name and a reason. It never replaces the
 * computed rating: both are shown.
 */
@Entity
public class HandRating extends Recorded {

	private long batchId;

	@Convert(converter = RatingConverter.class)
	private Rating rating;

	private String setBy;

	private String reason;

	private LocalDate fromDay;

	private @Nullable LocalDate untilDay;

	protected HandRating() {
	}

	/**
	 * Sets a rating.
	 * @param batchId the key of the batch
	 * @param rating the rating
	 * @param setBy who decided it, rank and name
	 * @param reason why
	 * @param from the first day on which it stands
	 */
	public HandRating(long batchId, Rating rating, String setBy, String reason, LocalDate from) {
		this.batchId = batchId;
		this.rating = rating;
		this.setBy = setBy;
		this.reason = reason;
		this.fromDay = from;
	}

	/**
	 * Lets it stand no longer.
	 * @param day the first day on which it does not stand any more
	 * @throws BrokenRuleException if it would not have stood for a single day
	 */
	public void endOn(LocalDate day) {
		BrokenRuleException.require(day.isAfter(this.fromDay), "from",
				"The rating that stands was set on " + this.fromDay + "; it can end from the day after on.");
		this.untilDay = day;
	}

}
