package org.muster.mission.service;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Mission;
import org.muster.mission.domain.MissionRepository;
import org.muster.mission.domain.country.Countries;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.persistence.ChangedMeanwhileException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records missions.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPLOYMENT_OFFICER')")
public class MissionRegister {

	private final MissionRepository missions;

	private final Countries countries;

	MissionRegister(MissionRepository missions, Countries countries) {
		this.missions = missions;
		this.countries = countries;
	}

	/**
	 * Records a new mission.
	 * @param words what it is called and where it is
	 * @throws BrokenRuleException if its code is taken or a country does not exist
	 */
	public void open(MissionWords words) {
		check(words);
		BrokenRuleException.require(this.missions.findByCodeIgnoreCase(words.code()).isEmpty(), "code", taken());
		this.missions.save(new Mission(words.code(), words.name(), words.hostCountry(), words.leadCountry()));
	}

	/**
	 * The version of a mission's record, for a form that would change it.
	 * @param code in any case
	 * @return the present version
	 */
	@Transactional(readOnly = true)
	public int version(String code) {
		return named(code).version();
	}

	/**
	 * Changes what a mission is called and where it is. All its records stay with it.
	 * @param code the code until now
	 * @param version the version that the change was made to
	 * @param words what it is called from now on
	 * @throws BrokenRuleException if the code is taken or a country does not exist
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void change(String code, int version, MissionWords words) {
		Mission mission = named(code);
		mission.requireVersion(version);
		check(words);
		BrokenRuleException.require(
				words.code().equalsIgnoreCase(code) || this.missions.findByCodeIgnoreCase(words.code()).isEmpty(),
				"code", taken());
		mission.describe(words.code(), words.name(), words.hostCountry(), words.leadCountry());
	}

	private Mission named(String code) {
		return this.missions.findByCodeIgnoreCase(code)
			.orElseThrow(() -> new MissingException("There is no mission with the code " + code + "."));
	}

	private void check(MissionWords words) {
		require("hostCountry", words.hostCountry());
		require("leadCountry", words.leadCountry());
	}

	private void require(String field, @Nullable String country) {
		BrokenRuleException.require(country == null || this.countries.has(country), field,
				"Choose a country of ISO 3166-1.");
	}

	private static String taken() {
		return "There already is a mission with this code.";
	}

	/**
	 * What a mission is called and where it is.
	 *
	 * @param code in addresses and files, unique regardless of case
	 * @param name the name
	 * @param hostCountry ISO 3166-1 alpha-2
	 * @param leadCountry ISO 3166-1 alpha-2, where one leads
	 */
	public record MissionWords(String code, String name, String hostCountry, @Nullable String leadCountry) {
	}

}
