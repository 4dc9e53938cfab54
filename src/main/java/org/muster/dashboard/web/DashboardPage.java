package org.muster.dashboard.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.dashboard.domain.Dashboard;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.Table;
import org.muster.totals.domain.Position;

/**
 * The headquarters page as its templates draw it.
 *
 * @param dashboard what is known
 * @param day the day in view
 * @param lead the name of the country that leads, if one does
 * @param missions every mission, to switch to
 * @param ladder the strength ladder
 * @param tiles the large figures
 * @param tables batches, units and contributors
 */
record DashboardPage(Dashboard dashboard, DayInView day, @Nullable String lead, List<MissionLink> missions,
		Ladder ladder, List<Tile> tiles, List<Table> tables) {

	/**
	 * The figures of the mission.
	 * @return the figures
	 */
	public Position position() {
		return this.dashboard.position();
	}

	/**
	 * The mandates of the mission.
	 * @return their address
	 */
	public String mandates() {
		return Address.of("missions", position().mission().code(), "mandates")
			.with("asOf", position().asOf().day())
			.href();
	}

	/**
	 * The proof of the number in mission.
	 * @return its address
	 */
	public String headcount() {
		return Address.of("missions", position().mission().code(), "headcount")
			.with("asOf", position().asOf().day())
			.href();
	}

	/**
	 * The way to a mission.
	 *
	 * @param code its code
	 * @param name its name
	 * @param href its address on the day in view
	 */
	record MissionLink(String code, String name, String href) {

	}

}
