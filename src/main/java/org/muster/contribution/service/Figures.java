package org.muster.contribution.service;

import java.util.List;
import java.util.Optional;

import org.muster.contribution.domain.Contribution;
import org.muster.contribution.domain.ContributionRecords;
import org.muster.discrepancy.domain.Discrepancy;
import org.muster.discrepancy.service.Discrepancies;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.service.Positions;
import org.muster.totals.service.part.PartCurves;

import org.springframework.stereotype.Component;

/**
 * Asks the totals for the figures of a contributor.
 */
@Component
class Figures {

	private final Positions positions;

	private final PartCurves curves;

	private final Discrepancies discrepancies;

	Figures(Positions positions, PartCurves curves, Discrepancies discrepancies) {
		this.positions = positions;
		this.curves = curves;
		this.discrepancies = discrepancies;
	}

	Contribution of(MissionSummary mission, ContributorSummary contributor, AsOf asOf, ContributionRecords records) {
		List<Discrepancy> open = this.discrepancies.openAmongRecords(mission, asOf)
			.stream()
			.filter((one) -> contributor.code().equals(one.gap().contributor()))
			.toList();
		return new Contribution(mission, contributor, asOf, position(mission, contributor, asOf).orElse(null), records,
				this.curves.moved(mission.id(), contributor.code()), open);
	}

	Optional<ContributorPosition> position(MissionSummary mission, ContributorSummary contributor, AsOf asOf) {
		return this.positions.of(mission.code(), asOf)
			.contributors()
			.stream()
			.filter((one) -> one.code().equals(contributor.code()))
			.findFirst();
	}

}
