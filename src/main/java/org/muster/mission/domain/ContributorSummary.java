package org.muster.mission.domain;

import org.muster.mission.domain.country.Country;

/**
 * A contributor as pages name it.
 *
 * @param code ISO 3166-1 alpha-2, or free for a collective
 * @param name the name
 * @param home whether it is the home service
 * @param collective whether it stands for members not yet named
 * @param version the version of the record
 */
public record ContributorSummary(String code, String name, boolean home, boolean collective, int version) {

	/**
	 * The flag of the country.
	 * @return empty for a collective
	 */
	public String flag() {
		return this.collective ? "" : new Country(this.code).flag();
	}

	/**
	 * Home, country or collective.
	 * @return one of these words
	 */
	public String kind() {
		if (this.home) {
			return "home";
		}
		return this.collective ? "collective" : "country";
	}

}
