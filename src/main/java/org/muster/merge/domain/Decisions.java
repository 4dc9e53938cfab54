package org.muster.merge.domain;

import java.util.List;
import java.util.Map;

/**
 * Which of the two records holds where they differ.
 *
 * @param chosen {@code kept} or {@code other} by the keys of the differences
 */
public record Decisions(Map<String, String> chosen) {

	/** For the record that stays. */
	public static final String KEPT = "kept";

	/** For the record that goes. */
	public static final String OTHER = "other";

	/**
	 * Takes a copy.
	 */
	public Decisions {
		chosen = Map.copyOf(chosen);
	}

	/**
	 * Whether the record that goes holds in something; the one that stays does where
	 * nothing was chosen.
	 * @param key of the difference
	 * @return true if so
	 */
	public boolean otherHolds(String key) {
		return OTHER.equals(this.chosen.get(key));
	}

	/**
	 * The differences of which neither record was chosen.
	 * @param differences all of them
	 * @return those that are open
	 */
	public List<Difference> open(List<Difference> differences) {
		return differences.stream().filter((difference) -> !isMade(difference.key())).toList();
	}

	private boolean isMade(String key) {
		String side = this.chosen.get(key);
		return KEPT.equals(side) || OTHER.equals(side);
	}

}
