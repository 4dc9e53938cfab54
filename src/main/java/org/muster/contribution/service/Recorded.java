package org.muster.contribution.service;

import org.muster.batch.domain.returns.ReturnFilter;
import org.muster.batch.service.Movements;
import org.muster.batch.service.returns.StrengthReturns;
import org.muster.contribution.domain.ContributionRecords;
import org.muster.equipment.service.Equipment;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.domain.MissionSummary;
import org.muster.pledge.service.Pledges;
import org.muster.shared.AsOf;
import org.muster.shared.view.Listing;

import org.springframework.stereotype.Component;

/**
 * Asks the features for what they have on record of a contributor.
 */
@Component
class Recorded {

	private final Pledges pledges;

	private final Movements movements;

	private final StrengthReturns returns;

	private final Equipment equipment;

	Recorded(Pledges pledges, Movements movements, StrengthReturns returns, Equipment equipment) {
		this.pledges = pledges;
		this.movements = movements;
		this.returns = returns;
		this.equipment = equipment;
	}

	ContributionRecords of(MissionSummary mission, ContributorSummary contributor, AsOf asOf) {
		String code = contributor.code();
		return new ContributionRecords(this.pledges.of(mission.code(), code, asOf.day()).rows(),
				this.movements.of(mission.code(), code, null, asOf).rows(),
				this.returns.page(mission.code(), new ReturnFilter(code, null, null), asOf.day(), Listing.WHOLE),
				this.returns.counted(mission.id(), code, asOf.day()),
				this.equipment.pledged(mission.code(), asOf.day())
					.rows()
					.stream()
					.filter((row) -> row.contributorCode().equals(code))
					.toList(),
				this.equipment.needed(mission.code(), asOf.day())
					.rows()
					.stream()
					.filter((row) -> row.contributorCode().equals(code))
					.toList());
	}

}
