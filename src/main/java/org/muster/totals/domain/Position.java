package org.muster.totals.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;

/**
 * The deployment totals of a mission on a day. Every view shows these figures and
 * computes none of its own.
 *
 * @param mission the mission
 * @param asOf the day
 * @param mandate the mandate in force, if any
 * @param deployed in mission by manifests and by reported numbers
 * @param ready ready in any batch
 * @param inTraining on a roll, active, and neither ready nor in mission
 * @param expected the home contributor's pledge in force
 * @param pledged the pledges in force of all contributors
 * @param pledgedByOthers the same without the home contributor
 * @param outstanding pledged less deployed, by contributor never below zero
 * @param batches the batches of the mission, in order of departure
 * @param contributors those that pledged, sent or counted anyone, home first
 * @param units the units that officers on the rolls serve in
 */
public record Position(MissionSummary mission, AsOf asOf, @Nullable MandateInForce mandate, Figure deployed,
		Figure ready, Figure inTraining, Figure expected, Figure pledged, Figure pledgedByOthers, Figure outstanding,
		List<BatchPosition> batches, List<ContributorPosition> contributors, List<UnitPosition> units) {

	/**
	 * The authorised strength of the mandate in force.
	 * @return {@code null} where no mandate is in force
	 */
	public @Nullable Figure authorised() {
		return (this.mandate != null) ? this.mandate.authorised() : null;
	}

	/**
	 * What the mission has once the ready batches arrive: deployed plus ready.
	 * @return the sum
	 */
	public Figure afterNext() {
		return this.deployed.plus(this.ready);
	}

	/**
	 * Authorised less deployed.
	 * @return negative where more are deployed than authorised, {@code null} where no
	 * mandate is in force
	 */
	public @Nullable Figure shortOfAuthorised() {
		return (this.mandate != null) ? this.mandate.authorised().minus(this.deployed) : null;
	}

}
