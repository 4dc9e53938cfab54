package org.muster.discrepancy.service;

import java.util.ArrayList;
import java.util.List;

import org.muster.discrepancy.domain.DiscrepancyKind;
import org.muster.discrepancy.domain.Gap;
import org.muster.discrepancy.domain.GapQueries;
import org.muster.discrepancy.domain.GapQueries.TwoCounts;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;

import org.springframework.stereotype.Component;

/**
 * Rolls and manifests of batches against the numbers reported of them, and against their
 * certifications and holds.
 */
@Component
class BatchGaps implements GapSource {

	private final GapQueries queries;

	BatchGaps(GapQueries queries) {
		this.queries = queries;
	}

	@Override
	public List<Gap> in(MissionSummary mission, AsOf asOf) {
		List<Gap> found = new ArrayList<>();
		for (TwoCounts one : this.queries.namesAndReports(mission.id(), asOf.day())) {
			found.add(gap(DiscrepancyKind.NAMES_AND_REPORT, one, mission, asOf));
		}
		for (TwoCounts one : this.queries.rollsAndReports(mission.id(), asOf.day())) {
			found.add(gap(DiscrepancyKind.ROLL_AND_REPORT, one, mission, asOf));
		}
		for (TwoCounts one : this.queries.movedAndCertified(mission.id(), asOf.day())) {
			found.add(moved(DiscrepancyKind.NOT_CERTIFIED, one, "certification"));
		}
		for (TwoCounts one : this.queries.leftWhileHeld(mission.id(), asOf.day())) {
			found.add(moved(DiscrepancyKind.LEFT_WHILE_HELD, one, "holds"));
		}
		return found;
	}

	private static Gap gap(DiscrepancyKind kind, TwoCounts one, MissionSummary mission, AsOf asOf) {
		return new Gap(kind, Long.toString(one.subject()), one.name(), one.contributor(), one.day(), one.counted(),
				one.said(), Address.of("batches", one.code(), "roll").with("asOf", one.day()),
				movements(one, mission, asOf), one.because());
	}

	/** Who moved stands on the page of the movement. */
	private static Gap moved(DiscrepancyKind kind, TwoCounts one, String against) {
		String movement = Long.toString(one.subject());
		return new Gap(kind, movement, one.name(), one.contributor(), one.day(), one.counted(), one.said(),
				Address.of("movements", movement), Address.of("batches", one.code(), against).with("asOf", one.day()),
				one.because());
	}

	private static Address movements(TwoCounts one, MissionSummary mission, AsOf asOf) {
		return Address.of("missions", mission.code(), "movements").with("batch", one.code()).with("asOf", asOf.day());
	}

}
