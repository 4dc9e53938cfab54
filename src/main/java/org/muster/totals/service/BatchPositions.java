package org.muster.totals.service;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchState;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.RatingSettings;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.Share;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.count.BatchFacts;
import org.muster.totals.domain.roster.BatchCount;
import org.springframework.stereotype.Component;

/**
 * Adds up the figures of batches.
 */
@Component
class BatchPositions {

	private final Batches batches;

	private final MissionCounts counts;

	private final RatingSettings ratings;

	BatchPositions(Batches batches, MissionCounts counts, RatingSettings ratings) {
		this.batches = batches;
		this.counts = counts;
		this.ratings = ratings;
	}

	BatchPosition of(String code, AsOf asOf) {
		BatchSummary batch = this.batches.get(code);
		return this.counts.batches(batch.missionId(), asOf)
			.stream()
			.filter((facts) -> facts.id() == batch.id())
			.map((facts) -> of(batch.mission(), facts, this.counts.strength(batch.missionId(), asOf)))
			.findFirst()
			.orElseThrow();
	}

	List<BatchPosition> of(String mission, List<BatchFacts> batches, Strength strength) {
		return batches.stream().map((batch) -> of(mission, batch, strength)).toList();
	}

	private BatchPosition of(String mission, BatchFacts batch, Strength strength) {
		long id = batch.id();
		Figure planned = Figure.exact(batch.plannedStrength());
		Figure onRoll = Figure.exact(strength.of(id, BatchCount::onRoll));
		Figure ready = Figure.exact(strength.of(id, BatchCount::ready));
		Figure inTraining = Figure.exact(strength.of(id, BatchCount::inTraining));
		Figure deployed = strength.deployedOfBatch(id);
		BatchState state = batch.state(onRoll.number(), ready.number(), deployed);
		boolean lacksCritical = strength.of(id, BatchCount::lacksCritical) > 0;
		Share readyShare = isRated(batch, state) ? ready.shareOf(planned) : null;
		return new BatchPosition(batch.code(), batch.name(), mission, batch.contributor(), state, batch.held(), planned,
				onRoll, ready, inTraining, readyForTour(batch, strength), deployed, readyShare, onRoll.shareOf(planned),
				this.ratings.rate(readyShare, lacksCritical), lacksCritical, batch.rollKept(), batch.plannedDeparture(),
				Arrays.asList(batch.departedOn()), strength.bins(id), strength.handRatings().get(id));
	}

	/** Readiness is asked of named officers who have still to go. */
	private static boolean isRated(BatchFacts batch, BatchState state) {
		return batch.home() && switch (state) {
			case FORMING, IN_TRAINING, READY, CERTIFIED, DEPARTING -> true;
			case DEPLOYED, HOMEWARD, RETURNED, CANCELLED -> false;
		};
	}

	private static @Nullable Figure readyForTour(BatchFacts batch, Strength strength) {
		if (batch.plannedDeparture() == null || batch.tourMonths() == null) {
			return null;
		}
		return Figure.exact(strength.of(batch.id(), BatchCount::readyForTour));
	}

}
