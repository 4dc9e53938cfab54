package org.muster.report.service.mission;

import java.util.List;

import org.muster.pledge.domain.PledgeQueries;
import org.muster.pledge.service.Pledges;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What each contributor promised, and what came of it.
 */
@Component
@Order(9)
class PledgeFulfilment implements Report {

	private final Positions positions;

	private final Pledges pledges;

	private final MissionParts parts;

	private final Phrases phrases;

	PledgeFulfilment(Positions positions, Pledges pledges, MissionParts parts, Phrases phrases) {
		this.positions = positions;
		this.pledges = pledges;
		this.parts = parts;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "pledge-fulfilment";
	}

	@Override
	public Paper gather(Question question) {
		Position position = this.positions.of(question.mission(), question.asOf());
		Block contributors = new SheetOf<ContributorPosition>(this.phrases)
			.text("contributor", 30, (one) -> Cell.of(one.name()).noting(one.collective() ? "cell.collective" : null))
			.figures("pledged", 12, (one) -> Cell.of(one.pledged()))
			.figures("deployed", 12, (one) -> Cell.of(one.deployed()))
			.figures("outstanding", 13, (one) -> Cell.of(one.outstanding()))
			.text("fulfilled", 13, (one) -> Cell.of(one.deployed().shareOf(one.pledged())))
			.figures("days", 8, (one) -> Cell.of(one.daysSincePledge()))
			.figures("women", 12, (one) -> Cell.of(one.women()))
			.summed(this.phrases.of("pledge-fulfilment.contributors"), this.phrases.of("pledges.none"),
					position.contributors(), "pledged", "deployed", "outstanding");
		Block pledges = new SheetOf<PledgeQueries.Row>(this.phrases)
			.text("contributor", 24, (one) -> Cell.of(one.contributor()))
			.figures("pledged", 12, (one) -> Cell.of(one.number()))
			.text("pledged_on", 14, (one) -> Cell.of(one.pledgedOn()))
			.text("withdrawn_on", 14, (one) -> Cell.of(one.withdrawnOn()))
			.text("source", 36, (one) -> Cell.of(one.source()))
			.of(this.phrases.of("pledge-fulfilment.pledges"), this.phrases.of("pledge-fulfilment.none"),
					this.pledges.of(question.mission(), null, question.asOf().day()).rows());
		return new Paper(this.phrases.of("pledge-fulfilment.title", position.mission().name()),
				this.parts.mandate(position), position.asOf(), List.of(contributors, pledges));
	}

}
