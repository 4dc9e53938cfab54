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
 * The headquarters page on one sheet, for a commander who reads paper.
 */
@Component
@Order(2)
class SituationBrief implements Report {

	private static final int MOST_SENTENCES = 8;

	private final Dashboards dashboards;

	private final Pledges pledges;

	private final MissionParts parts;

	private final StrengthTiles tiles;

	private final Phrases phrases;

	SituationBrief(Dashboards dashboards, Pledges pledges, MissionParts parts, StrengthTiles tiles, Phrases phrases) {
		this.dashboards = dashboards;
		this.pledges = pledges;
		this.parts = parts;
		this.tiles = tiles;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "situation-brief";
	}

	@Override
	public Paper gather(Question question) {
		Dashboard dashboard = this.dashboards.of(question.mission(), question.asOf());
		Position position = dashboard.position();
		List<Block> blocks = List.of(new Block.Strength(position), this.tiles.of(position),
				new Block.Curve(this.phrases.of("curve"), dashboard.strength().steps(), question.asOf().day(),
						dashboard.shown().until()),
				this.parts.batches(position),
				this.parts.pledges(position, this.pledges.of(question.mission(), null, question.asOf().day()).rows()),
				this.parts.attention(dashboard.attention(), MOST_SENTENCES));
		return new Paper(this.phrases.of("situation-brief.title", position.mission().name()),
				this.parts.mandate(position), position.asOf(), blocks);
	}

}
