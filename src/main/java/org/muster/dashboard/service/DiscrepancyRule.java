package org.muster.dashboard.service;

import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Attention.Urgency;
import org.muster.discrepancy.domain.Discrepancy;
import org.muster.discrepancy.domain.Gap;
import org.muster.discrepancy.service.Discrepancies;
import org.muster.totals.domain.Position;

import org.springframework.stereotype.Component;

/**
 * Numbers on record that say different things about the same people, as long as nobody
 * has settled that.
 */
@Component
class DiscrepancyRule implements AttentionRule {

	private final Discrepancies discrepancies;

	DiscrepancyRule(Discrepancies discrepancies) {
		this.discrepancies = discrepancies;
	}

	@Override
	public List<Attention> in(Position position) {
		List<Discrepancy> open = this.discrepancies.openAmongRecords(position.mission(), position.asOf());
		if (open.isEmpty()) {
			return List.of();
		}
		Gap oldest = open.get(0).gap();
		return List
			.of(new Attention("discrepancies", List.of(open.size(), oldest.about(), oldest.counted(), oldest.said()),
					AttentionRule.page(position, "discrepancies"), Urgency.RECORDS, oldest.since()));
	}

}
