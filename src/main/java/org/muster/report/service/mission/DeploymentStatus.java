package org.muster.report.service.mission;

import java.util.List;

import org.muster.dashboard.domain.Dashboard;
import org.muster.dashboard.service.Dashboards;
import org.muster.pledge.service.Pledges;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.totals.domain.Position;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How a mission stands on a day: strength, batches, units, pledges and what is open.
 */
@Component
@Order(1)
class DeploymentStatus implements Report {

	private static final int MOST_SENTENCES = 100;

	private final Dashboards dashboards;

	private final Pledges pledges;

	private final MissionParts parts;

	private final StrengthTiles tiles;

	private final Phrases phrases;

	DeploymentStatus(Dashboards dashboards, Pledges pledges, MissionParts parts, StrengthTiles tiles, Phrases phrases) {
		this.dashboards = dashboards;
		this.pledges = pledges;
		this.parts = parts;
		this.tiles = tiles;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "deployment-status";
	}

	@Override
	public Paper gather(Question question) {
		Dashboard dashboard = this.dashboards.of(question.mission(), question.asOf());
		Position position = dashboard.position();
		List<Block> blocks = List.of(new Block.Strength(position), this.tiles.of(position),
				this.parts.batches(position), this.parts.units(position),
				this.parts.pledges(position, this.pledges.of(question.mission(), null, question.asOf().day()).rows()),
				this.parts.attention(dashboard.attention(), MOST_SENTENCES),
				new Block.Signatures(List.of(this.phrases.of("prepared_by"), this.phrases.of("certified_by"))));
		return new Paper(this.phrases.of("deployment-status.title", position.mission().name()),
				this.parts.mandate(position), position.asOf(), blocks);
	}

}
