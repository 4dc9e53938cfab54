package org.muster.mission.domain;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.muster.shared.persistence.Recorded;

/**
 * An operation that officers are sent to. A mission that changes authority gets a new
 * mandate, not a new mission.
 */
@Entity
public class Mission extends Recorded {

	private String code;

	private String name;

	private String hostCountry;

	private @Nullable String leadCountry;

	protected Mission() {
	}

	/**
	 * Opens a mission.
	 * @param code unique regardless of case
	 * @param name the full name
	 * @param hostCountry ISO 3166-1 alpha-2
	 * @param leadCountry ISO 3166-1 alpha-2, where a country leads
	 */
	public Mission(String code, String name, String hostCountry, @Nullable String leadCountry) {
		this.code = code;
		this.name = name;
		this.hostCountry = hostCountry;
		this.leadCountry = leadCountry;
	}

	/**
	 * Says anew what the mission is called and where it is.
	 * @param code in addresses and files, unique regardless of case
	 * @param name the name
	 * @param hostCountry ISO 3166-1 alpha-2
	 * @param leadCountry ISO 3166-1 alpha-2, where one leads
	 */
	public void describe(String code, String name, String hostCountry, @Nullable String leadCountry) {
		this.code = code;
		this.name = name;
		this.hostCountry = hostCountry;
		this.leadCountry = leadCountry;
	}

	/**
	 * The code in addresses and files.
	 * @return as it was entered
	 */
	public String code() {
		return this.code;
	}

	/**
	 * What lists and pages show of this mission.
	 * @return the summary of a saved mission
	 * @throws IllegalStateException if it is not saved
	 */
	public MissionSummary summary() {
		Long id = id();
		if (id == null) {
			throw new IllegalStateException("A mission has a summary once it is saved.");
		}
		return new MissionSummary(id, this.code, this.name, this.hostCountry, this.leadCountry);
	}

}
