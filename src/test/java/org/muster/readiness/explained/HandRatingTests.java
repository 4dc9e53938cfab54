package org.muster.readiness.explained;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.Rating;
import org.muster.readiness.service.explained.HandRatings;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.service.Positions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest
@Transactional
@WithMockUser(roles = "COMMAND")
class HandRatingTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private HandRatings ratings;

	@Autowired
	private Batches batches;

	@Autowired
	private Positions positions;

	@Autowired
	private MockMvcTester mvc;

	private long batch;

	@BeforeEach
	void planABatch() {
		Records records = new Records(this.jdbc);
		this.batch = records.batch(records.mission("RATE"), records.home(), "RATE-1", 10);
	}

	@Test
	void aRatingSetByHandStandsBesideTheComputedOne() {
		set(Rating.R2, DAY);
		BatchPosition position = position(DAY);
		assertThat(position.rating()).isEqualTo(Rating.R4);
		assertThat(position.handRating()).isEqualTo(Rating.R2);
		assertThat(position(DAY.minusDays(1)).handRating()).isNull();
	}

	@Test
	void theLaterRatingTakesThePlaceOfTheEarlier() {
		set(Rating.R2, DAY);
		set(Rating.R3, DAY.plusDays(5));
		assertThat(position(DAY.plusDays(4)).handRating()).isEqualTo(Rating.R2);
		assertThat(position(DAY.plusDays(5)).handRating()).isEqualTo(Rating.R3);
		assertThatExceptionOfType(BrokenRuleException.class).isThrownBy(() -> set(Rating.R1, DAY.plusDays(3)));
	}

	@Test
	void theDatabaseHoldsOneRatingByHandAtATime() {
		set(Rating.R2, DAY);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> new Records(this.jdbc).add("hand_rating", "batch_id", this.batch, "rating", "r1",
					"set_by", "Someone", "reason", "Sure", "from_day", DAY.plusDays(9)))
			.withMessageContaining("batch_has_one_hand_rating_at_a_time");
	}

	@Test
	@WithMockUser(roles = "DEPLOYMENT_OFFICER")
	void onlyCommandSetsARating() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> set(Rating.R1, DAY));
	}

	@Test
	void aRatingNeedsANameAndAReason() {
		var answer = this.mvc.post()
			.uri("/batches/RATE-1/rating")
			.with(csrf())
			.param("rating", "R1")
			.param("setBy", " ")
			.param("reason", "")
			.param("from", "2024-11-31");
		assertThat(answer).hasStatusOk().bodyText().contains("id=\"setBy-error\"", "id=\"reason-error\"");
		assertThat(this.ratings.of(this.batches.get("RATE-1"))).isEmpty();
	}

	@Test
	void theProgramsAreToldBothRatings() {
		set(Rating.R2, DAY);
		assertThat(this.mvc.get().uri("/api/v1/batches/RATE-1?asOf=2024-11-08")).bodyJson()
			.extractingPath("$.overriddenRating")
			.isEqualTo("R2");
	}

	private void set(Rating rating, LocalDate from) {
		this.ratings.set(this.batches.get("RATE-1"), rating, "Commander Example", "Seen on parade", from);
	}

	private BatchPosition position(LocalDate day) {
		return this.positions.ofBatch("RATE-1", new AsOf(day, DAY));
	}

}
