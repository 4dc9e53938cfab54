package org.muster.mission.domain;

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
