package org.muster.mission.service;

import java.util.List;

import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.ContributorRepository;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.domain.country.Countries;
import org.muster.mission.domain.country.Country;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds contributors and the countries that they can be.
 */
@Service
@Transactional(readOnly = true)
public class Contributors {

	private final ContributorRepository contributors;

	private final Countries countries;

	Contributors(ContributorRepository contributors, Countries countries) {
		this.contributors = contributors;
		this.countries = countries;
	}

	/**
	 * All contributors.
	 * @return the home service first, then countries and collectives by name
	 */
	public List<ContributorSummary> all() {
		return this.contributors.findAllByOrderByHomeDescCollectiveAscNameAsc()
			.stream()
			.map(Contributor::summary)
			.toList();
	}

	/**
	 * One contributor.
	 * @param code in any case
	 * @return what stands on record
	 * @throws MissingException if there is none with that code
	 */
	public ContributorSummary get(String code) {
		return this.contributors.findByCodeIgnoreCase(code)
			.map(Contributor::summary)
			.orElseThrow(() -> new MissingException("There is no contributor with the code " + code + "."));
	}

	/**
	 * The countries of ISO 3166-1.
	 * @return by code
	 */
	public List<Country> countries() {
		return this.countries.all();
	}

	/**
	 * The contributor that a form names, for the records of other features.
	 * @param code in any case
	 * @return the entity
	 * @throws BrokenRuleException if there is none with that code
	 */
	public Contributor entity(String code) {
		return this.contributors.findByCodeIgnoreCase(code)
			.orElseThrow(() -> new BrokenRuleException("contributor",
					"There is no contributor with this code. Register it first, or choose one from the list."));
	}

}
