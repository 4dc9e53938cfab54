package org.muster.dashboard.service;

import java.util.ArrayList;
import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Attention.Urgency;
import org.muster.shared.Figure;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.UnitPosition;

import org.springframework.stereotype.Component;

/**
 * What stands against the mission as a whole: the pledges to it and the units that send
 * people.
 */
@Component
class MissionRule implements AttentionRule {

	@Override
	public List<Attention> in(Position position) {
		List<Attention> found = new ArrayList<>();
		pledges(position, found);
		for (UnitPosition unit : position.units()) {
			if (unit.floor() != null && unit.leftAtHome().number() < unit.floor()) {
				found.add(new Attention("below_floor", List.of(unit.name(), unit.leftAtHome(), unit.floor()),
						AttentionRule.page(position, "units"), Urgency.NOW, position.asOf().day()));
			}
		}
		return found;
	}

	private void pledges(Position position, List<Attention> found) {
		List<ContributorPosition> waiting = position.contributors()
			.stream()
			.filter((contributor) -> !contributor.home() && contributor.pledged().number() > 0
					&& contributor.deployed().number() == 0)
			.toList();
		if (!waiting.isEmpty()) {
			Figure pledged = Figure.sum(waiting.stream().map(ContributorPosition::pledged).toList());
			long oldest = waiting.stream()
				.map(ContributorPosition::daysSincePledge)
				.mapToLong((since) -> (since != null) ? since : 0)
				.max()
				.orElse(0);
			found.add(new Attention("no_arrival", List.of(pledged, oldest), AttentionRule.page(position, "pledges"),
					Urgency.RECORDS, position.asOf().day().minusDays(oldest)));
		}
	}

}
