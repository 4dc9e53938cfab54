package org.muster.totals.domain.roster;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.Bin;
import org.muster.shared.Words;

/**
 * How many named officers of a mission stand alike on a day.
 *
 * @param unitId the unit they serve in, {@code null} while in none
 * @param rollBatchId the batch on whose roll they are, {@code null} when on none
 * @param deployedBatchId the batch with which they are in this mission, if they are
 * @param standing deployed, in_mission, ready, in_training or not_active
 * @param bin why they are not ready, where that is so
 * @param readyForTour whether they are ready on every day of the planned tour
 * @param lacksCritical whether they lack a critical requirement
 * @param women how many of them are women
 * @param officers how many they are
 */
public record StandingCount(@Nullable Long unitId, @Nullable Long rollBatchId, @Nullable Long deployedBatchId,
		String standing, @Nullable String bin, boolean readyForTour, boolean lacksCritical, long women, long officers) {

	/**
	 * Whether they are ready in the batch on whose roll they are.
	 * @return true for the standing "ready"
	 */
	public boolean isReady() {
		return "ready".equals(this.standing);
	}

	/**
	 * Whether they are active on a roll, and neither ready nor in mission.
	 * @return true for the standing "in_training"
	 */
	public boolean isInTraining() {
		return "in_training".equals(this.standing);
	}

	/**
	 * Whether they are in this mission.
	 * @return true for the standing "deployed"
	 */
	public boolean isDeployed() {
		return "deployed".equals(this.standing);
	}

	/**
	 * Why they are not ready.
	 * @return the bin, {@code null} for the ready and for those deployed with their batch
	 */
	public @Nullable Bin binned() {
		return (this.bin != null) ? Words.parse(Bin.class, this.bin) : null;
	}

}
