package org.muster.mission.domain;

import jakarta.persistence.Entity;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * A country that sends personnel. One is the home service, whose officers are known by
 * name; a collective stands for members not yet named.
 */
@Entity
public class Contributor extends Recorded {

	private String code;

	private String name;

	private boolean home;

	private boolean collective;

	protected Contributor() {
	}

	/**
	 * Registers a contributor.
	 * @param code ISO 3166-1 alpha-2, or free for a collective
	 * @param name the name
	 * @param home whether it is the home service
	 * @param collective whether it stands for members not yet named
	 * @throws BrokenRuleException if a collective is to be the home service
	 */
	public Contributor(String code, String name, boolean home, boolean collective) {
		describe(code, name, home, collective);
	}

	/**
	 * Says anew who it is.
	 * @param code ISO 3166-1 alpha-2, or free for a collective
	 * @param name the name
	 * @param home whether its officers are known by name
	 * @param collective whether it stands for members not yet named
	 * @throws BrokenRuleException if it would be both the home service and a collective
	 */
	public final void describe(String code, String name, boolean home, boolean collective) {
		BrokenRuleException.require(!(home && collective), "home",
				"The home service is one country, not a collective.");
		this.code = code;
		this.name = name;
		this.home = home;
		this.collective = collective;
	}

	/**
	 * The contributor as pages name it.
	 * @return what stands on record
	 */
	public ContributorSummary summary() {
		return new ContributorSummary(this.code, this.name, this.home, this.collective, version());
	}

	/**
	 * The code in addresses and files.
	 * @return as it was entered
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The name.
	 * @return as it was entered
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Whether its officers are known by name.
	 * @return true for one contributor
	 */
	public boolean isHome() {
		return this.home;
	}

	/**
	 * Whether it stands for members not yet named.
	 * @return true for a group such as "other countries"
	 */
	public boolean isCollective() {
		return this.collective;
	}

}
