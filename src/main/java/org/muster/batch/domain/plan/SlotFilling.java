package org.muster.batch.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives officers to slots, each officer to one at most, so that as many places as
 * possible are filled (a maximum matching found by augmenting paths).
 */
public final class SlotFilling {

	private final Map<Long, Integer> room;

	private final Map<Long, List<Long>> takers;

	private final Map<Long, List<Long>> given = new HashMap<>();

	private SlotFilling(Map<Long, Integer> room, Map<Long, List<Long>> takers) {
		this.room = room;
		this.takers = takers;
	}

	/**
	 * Fills slots.
	 * @param wanted how many each slot wants
	 * @param takers the slots that would take each officer
	 * @return how many each slot has, never more than it wants
	 */
	public static Map<Long, Integer> fill(Map<Long, Integer> wanted, Map<Long, List<Long>> takers) {
		SlotFilling filling = new SlotFilling(wanted, takers);
		wanted.keySet().forEach((slot) -> filling.given.put(slot, new ArrayList<>()));
		takers.keySet().forEach((officer) -> filling.place(officer, new HashSet<>()));
		Map<Long, Integer> filled = new HashMap<>();
		filling.given.forEach((slot, officers) -> filled.put(slot, officers.size()));
		return filled;
	}

	private boolean place(Long officer, Set<Long> tried) {
		for (Long slot : this.takers.getOrDefault(officer, List.of())) {
			if (tried.add(slot) && makeRoom(slot, tried)) {
				this.given.getOrDefault(slot, new ArrayList<>()).add(officer);
				return true;
			}
		}
		return false;
	}

	/** A full slot makes room if one of its officers finds another. */
	private boolean makeRoom(Long slot, Set<Long> tried) {
		List<Long> officers = this.given.getOrDefault(slot, List.of());
		if (officers.size() < this.room.getOrDefault(slot, 0)) {
			return true;
		}
		for (Long officer : List.copyOf(officers)) {
			if (place(officer, tried)) {
				officers.remove(officer);
				return true;
			}
		}
		return false;
	}

}
