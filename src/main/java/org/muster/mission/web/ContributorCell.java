package org.muster.mission.web;

import java.time.LocalDate;

import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;

/**
 * How lists of a mission name a contributor: the code of the country in a frame, since
 * not every device draws flags, and the name, which leads to the contributor's page.
 */
public final class ContributorCell {

	private static final int COUNTRY = 2;

	private ContributorCell() {
	}

	/**
	 * A contributor to a mission.
	 * @param mission the code of the mission
	 * @param code the code of the contributor
	 * @param name its name
	 * @param day the day in view
	 * @return the name, leading to the page of the contributor on that day
	 */
	public static Cell of(String mission, String code, String name, LocalDate day) {
		return plain(code, name).to(Address.of("missions", mission, "contributors", code).with("asOf", day));
	}

	/**
	 * A contributor that leads nowhere.
	 * @param code the code of the contributor
	 * @param name its name
	 * @return the name
	 */
	public static Cell plain(String code, String name) {
		return Cell.of(name).badge((code.length() == COUNTRY) ? code : null);
	}

}
