package org.muster.dashboard.service;

import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Attention.Urgency;
import org.muster.dashboard.domain.AttentionQueries;
import org.muster.dashboard.domain.Lapse;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Address;
import org.muster.shared.view.Days;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import org.springframework.stereotype.Component;

/**
 * Certificates of ready officers that lapse before their batch is to leave.
 */
@Component
class LapseRule implements AttentionRule {

	private final AttentionQueries queries;

	private final Positions positions;

	private final Days days;

	LapseRule(AttentionQueries queries, Positions positions, Days days) {
		this.queries = queries;
		this.positions = positions;
		this.days = days;
	}

	@Override
	public List<Attention> in(Position position) {
		return this.queries.lapses(position.mission().id(), position.asOf())
			.stream()
			.map((lapse) -> attention(position, lapse))
			.toList();
	}

	private Attention attention(Position position, Lapse lapse) {
		AsOf then = new AsOf(lapse.lapsedOn(), position.asOf().today());
		BatchPosition batch = this.positions.ofBatch(lapse.batch(), then);
		String href = Address.of("batches", lapse.batch(), "roll")
			.with("standing", "not_ready")
			.with("asOf", lapse.lapsedOn())
			.href();
		return new Attention("lapse",
				List.of(Figure.exact(lapse.officers()), lapse.course(), this.days.plain(lapse.by()), lapse.batchName(),
						batch.ready(), batch.planned(), this.days.plain(lapse.lapsedOn())),
				href, Urgency.SOON, lapse.lapsedOn());
	}

}
