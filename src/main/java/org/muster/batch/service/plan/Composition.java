package org.muster.batch.service.plan;

import java.util.List;

import org.muster.batch.domain.plan.SlotRow;

/**
 * What a batch is to be made of, and how far its roll fills that on a day.
 *
 * @param slots the slots
 * @param wanted what all of them want
 * @param filled how many officers on the roll fill them, each one at most
 */
public record Composition(List<FilledSlot> slots, int wanted, int filled) {

	/**
	 * How many are still missing.
	 * @return over all slots
	 */
	public int missing() {
		return this.wanted - this.filled;
	}

	/**
	 * A slot and how far it is filled.
	 *
	 * @param slot what is wanted
	 * @param course the title of the course, empty for none
	 * @param filled how many have it
	 */
	public record FilledSlot(SlotRow slot, String course, int filled) {

		/**
		 * How many are missing.
		 * @return what is wanted less who fills it
		 */
		public int missing() {
			return this.slot.wanted() - this.filled;
		}

	}

}
