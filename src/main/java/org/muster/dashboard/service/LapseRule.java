package org.muster.dashboard.service;

import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Attention.Urgency;
import org.muster.dashboard.domain.AttentionQueries;
import org.muster.dashboard.domain.Lapse;
import org.muster.shared.Figure;
import org.muster.shared.view.Address;
import org.muster.shared.view.Days;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.Position;

import org.springframework.stereotype.Component;

/**
 * Certificates of ready officers that lapse before their batch is to leave.
 */
@Component
class LapseRule implements AttentionRule {

	private final AttentionQueries queries;

	private final Days days;

	LapseRule(AttentionQueries queries, Days days) {
		this.queries = queries;
		this.days = days;
	}

	@Override
	public List<Attention> in(Position position) {
		return this.queries.lapses(position.mission().id(), position.asOf())
			.stream()
			.flatMap((lapse) -> position.batches()
				.stream()
				.filter((batch) -> batch.code().equals(lapse.batch()))
				.map((batch) -> attention(position, batch, lapse)))
			.toList();
	}

	private Attention attention(Position position, BatchPosition batch, Lapse lapse) {
		String href = Address.of("batches", lapse.batch(), "expiring")
			.with("until", lapse.departure() ? null : DAYS_AHEAD)
			.with("asOf", position.asOf().day())
			.href();
		return new Attention("lapse",
				List.of(Figure.exact(lapse.certificates()), lapse.courses(), this.days.plain(lapse.by()), batch.name(),
						batch.ready().minus(Figure.exact(lapse.officers())), batch.planned()),
				href, Urgency.SOON, lapse.by());
	}

}
