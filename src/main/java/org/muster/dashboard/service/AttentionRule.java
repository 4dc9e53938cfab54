package org.muster.dashboard.service;

import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.shared.view.Address;
import org.muster.totals.domain.Position;

/**
 * One kind of thing that can need attention.
 */
interface AttentionRule {

	/** The days ahead that a duty officer plans for. */
	int DAYS_AHEAD = 90;

	/**
	 * Looks at a mission on a day.
	 * @param position the figures
	 * @return what needs attention, in any order
	 */
	List<Attention> in(Position position);

	/**
	 * A page of the mission on the day in view.
	 * @param position the figures
	 * @param list the last part of the address
	 * @return the address
	 */
	static String page(Position position, String list) {
		return Address.of("missions", position.mission().code(), list).with("asOf", position.asOf().day()).href();
	}

}
