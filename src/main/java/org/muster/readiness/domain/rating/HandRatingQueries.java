package org.muster.readiness.domain.rating;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.muster.readiness.domain.Rating;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads ratings that were set by hand.
 */
@Repository
public class HandRatingQueries {

	private final JdbcClient jdbc;

	HandRatingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The ratings that stand on a day.
	 * @param missionId the mission
	 * @param day the day
	 * @return by the key of the batch
	 */
	public Map<Long, Rating> standing(long missionId, LocalDate day) {
		Map<Long, Rating> ratings = new HashMap<>();
		this.jdbc.sql("""
				select h.batch_id, h.rating
				from hand_rating h
				join batch b on b.id = h.batch_id
				where b.mission_id = :mission and daterange(h.from_day, h.until_day) @> :day
				""").param("mission", missionId).param("day", day).query((row) -> {
			ratings.put(row.getLong("batch_id"), rating(row.getString("rating")));
		});
		return ratings;
	}

	/**
	 * All that were set for a batch.
	 * @param batchId its key
	 * @return the latest first
	 */
	public List<RatingByHand> of(long batchId) {
		return this.jdbc.sql("""
				select rating, set_by, reason, from_day, until_day
				from hand_rating
				where batch_id = :batch
				order by from_day desc
				""")
			.param("batch", batchId)
			.query((row, index) -> new RatingByHand(rating(row.getString("rating")), row.getString("set_by"),
					row.getString("reason"), row.getObject("from_day", LocalDate.class),
					row.getObject("until_day", LocalDate.class)))
			.list();
	}

	private static Rating rating(String word) {
		return Rating.valueOf(word.toUpperCase(Locale.ROOT));
	}

}
