package org.muster.dashboard.service;

import java.util.ArrayList;
import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Attention.Urgency;
import org.muster.dashboard.domain.AttentionQueries;
import org.muster.dashboard.domain.CountGap;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Address;
import org.muster.shared.view.Days;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import org.springframework.stereotype.Component;

/**
 * Records that count the same people and differ: names against reported numbers, and
 * movements against counts taken in the mission. Nothing is corrected; both are shown.
 */
@Component
class DiscrepancyRule implements AttentionRule {

	private final AttentionQueries queries;

	private final Positions positions;

	private final Days days;

	DiscrepancyRule(AttentionQueries queries, Positions positions, Days days) {
		this.queries = queries;
		this.positions = positions;
		this.days = days;
	}

	@Override
	public List<Attention> in(Position position) {
		long mission = position.mission().id();
		List<Attention> found = new ArrayList<>();
		for (CountGap gap : this.queries.rollsAgainstReports(mission, position.asOf().day())) {
			found.add(attention("names_and_report", gap, gap.named(), position));
		}
		for (CountGap count : this.queries.returnsBesideMovements(mission, position.asOf().day())) {
			Figure moved = deployed(position, count);
			if (moved.number() != count.reported().number()) {
				found.add(attention("movements_and_return", count, moved, position));
			}
		}
		return found;
	}

	private Figure deployed(Position position, CountGap count) {
		return this.positions.of(position.mission().code(), new AsOf(count.day(), position.asOf().today()))
			.contributors()
			.stream()
			.filter((contributor) -> contributor.code().equals(count.code()))
			.map(ContributorPosition::deployed)
			.findFirst()
			.orElse(Figure.ZERO);
	}

	private Attention attention(String key, CountGap gap, Figure counted, Position position) {
		String href = Address.of("missions", position.mission().code(), "movements")
			.with("asOf", position.asOf().day())
			.href();
		return new Attention(key, List.of(gap.subject(), counted, gap.reported(), this.days.plain(gap.day())), href,
				Urgency.RECORDS, gap.day());
	}

}
