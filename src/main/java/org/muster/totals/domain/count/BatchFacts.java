package org.muster.totals.domain.count;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchState;
import org.muster.shared.Figure;

/**
 * What the records say of a batch until a day, apart from who is ready.
 *
 * @param id the batch
 * @param code the code in addresses and files
 * @param name the name
 * @param contributorId who sends it
 * @param contributor the code of who sends it
 * @param home whether that is the home service
 * @param plannedStrength how many are planned
 * @param plannedDeparture the planned day, where one is set
 * @param tourMonths the length of the tour, where planned
 * @param cancelled whether it is cancelled by that day
 * @param rollKept whether it has a nominal roll on any day
 * @param departedOn the days of departure until then, in order
 * @param left whether any movement out has departed
 * @param arrived whether any movement out has arrived
 * @param underWay whether any movement out has departed without arriving, or is still
 * planned after another has departed
 * @param goingHome whether anybody has gone home because the tour ended, which is taken
 * of those of whom no other reason is known
 * @param certified whether a certification stands
 * @param held whether a hold is open
 */
public record BatchFacts(long id, String code, String name, long contributorId, String contributor, boolean home,
		int plannedStrength, @Nullable LocalDate plannedDeparture, @Nullable Integer tourMonths, boolean cancelled,
		boolean rollKept, LocalDate[] departedOn, boolean left, boolean arrived, boolean underWay, boolean goingHome,
		boolean certified, boolean held) {

	/**
	 * Where the batch stands in its life, the one place that says so: forming, in
	 * training, ready, certified, departing, deployed, homeward, returned; cancelled from
	 * any state before departing. A batch departs from the first departure until nobody
	 * of it is under way or planned to follow, is homeward once the tour has ended for
	 * some of it, and has returned when nobody of it is in mission any more, for whatever
	 * reason they left.
	 * @param onRoll officers on the roll
	 * @param ready officers ready in the batch
	 * @param deployed people in mission
	 * @return the state worked out from these facts
	 */
	public BatchState state(long onRoll, long ready, Figure deployed) {
		boolean inMission = deployed.number() > 0;
		if (this.arrived || inMission) {
			if (!inMission) {
				return BatchState.RETURNED;
			}
			if (this.goingHome) {
				return BatchState.HOMEWARD;
			}
			return this.underWay ? BatchState.DEPARTING : BatchState.DEPLOYED;
		}
		if (this.left) {
			return BatchState.DEPARTING;
		}
		return this.cancelled ? BatchState.CANCELLED : preparing(onRoll, ready);
	}

	private BatchState preparing(long onRoll, long ready) {
		if (this.certified) {
			return BatchState.CERTIFIED;
		}
		if (this.plannedStrength > 0 && ready >= this.plannedStrength) {
			return BatchState.READY;
		}
		return (onRoll > 0) ? BatchState.IN_TRAINING : BatchState.FORMING;
	}

}
