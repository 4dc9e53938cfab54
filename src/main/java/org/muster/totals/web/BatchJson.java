package org.muster.totals.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.Rating;
import org.muster.shared.Share;
import org.muster.shared.web.FigureJson;
import org.muster.totals.domain.BatchPosition;

/**
 * A batch on a day in the API. Shares are ratios from 0 to 1, rating and shares absent
 * when not rated; bins count the officers who are not ready, one bin each.
 */
record BatchJson(String code, String name, String mission, String contributor, String state, boolean held,
		FigureJson planned, FigureJson onRoll, FigureJson ready, FigureJson inTraining,
		@Nullable FigureJson readyForTour, FigureJson deployed, @Nullable BigDecimal readyShare,
		@Nullable BigDecimal fill, @Nullable String rating, @Nullable String overriddenRating,
		Map<String, Integer> bins) {

	static BatchJson of(BatchPosition batch) {
		Map<String, Integer> bins = new LinkedHashMap<>();
		batch.bins().forEach((bin, officers) -> bins.put(bin.word(), officers));
		return new BatchJson(batch.code(), batch.name(), batch.mission(), batch.contributor(), batch.state().word(),
				batch.held(), FigureJson.of(batch.planned()), FigureJson.of(batch.onRoll()),
				FigureJson.of(batch.ready()), FigureJson.of(batch.inTraining()),
				FigureJson.orNull(batch.readyForTour()), FigureJson.of(batch.deployed()), ratio(batch.readyShare()),
				ratio(batch.fill()), name(batch.rating()), name(batch.handRating()), bins);
	}

	private static @Nullable String name(@Nullable Rating rating) {
		return (rating != null) ? rating.name() : null;
	}

	private static @Nullable BigDecimal ratio(@Nullable Share share) {
		return (share != null) ? share.ratio() : null;
	}

}
