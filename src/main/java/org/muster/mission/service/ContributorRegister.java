package org.muster.mission.service;

import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.ContributorRepository;
import org.muster.mission.domain.country.Countries;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.persistence.ChangedMeanwhileException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers contributors.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPLOYMENT_OFFICER')")
public class ContributorRegister {

	private final ContributorRepository contributors;

	private final Countries countries;

	ContributorRegister(ContributorRepository contributors, Countries countries) {
		this.contributors = contributors;
		this.countries = countries;
	}

	/**
	 * Registers a contributor.
	 * @param words who it is
	 * @throws BrokenRuleException if it is registered, no country, or a second home
	 * service
	 */
	public void register(ContributorWords words) {
		check(words);
		requireFree(words.code());
		Contributor contributor = new Contributor(words.code(), words.name(), words.home(), words.collective());
		requireOneHome(words);
		this.contributors.saveAndFlush(contributor);
	}

	/**
	 * Changes what is on record of a contributor. All its records stay with it.
	 * @param code the code until now
	 * @param version the version that the change was made to
	 * @param words who it is from now on
	 * @throws BrokenRuleException if its code is taken, no country, or it would be a
	 * second home service
	 * @throws ChangedMeanwhileException if someone else was faster
	 */
	public void change(String code, int version, ContributorWords words) {
		Contributor contributor = this.contributors.findByCodeIgnoreCase(code)
			.orElseThrow(() -> new MissingException("There is no contributor with the code " + code + "."));
		contributor.requireVersion(version);
		check(words);
		if (!words.code().equalsIgnoreCase(contributor.code())) {
			requireFree(words.code());
		}
		if (!contributor.isHome()) {
			requireOneHome(words);
		}
		contributor.describe(words.code(), words.name(), words.home(), words.collective());
		this.contributors.saveAndFlush(contributor);
	}

	private void check(ContributorWords words) {
		BrokenRuleException.require(words.collective() || this.countries.has(words.code()), "code",
				"There is no country with the code %s in ISO 3166-1. Tick collective for several countries together."
					.formatted(words.code()));
	}

	private void requireFree(String code) {
		BrokenRuleException.require(this.contributors.findByCodeIgnoreCase(code).isEmpty(), "code",
				"There already is a contributor with this code.");
	}

	private void requireOneHome(ContributorWords words) {
		this.contributors.findByHomeTrue()
			.filter((home) -> words.home())
			.ifPresent((home) -> BrokenRuleException.require(false, "home",
					"There is one home service, and it is %s already.".formatted(home.name())));
	}

	/**
	 * Who a contributor is.
	 *
	 * @param code ISO 3166-1 alpha-2, or free for a collective
	 * @param name the name
	 * @param home whether it is the home service
	 * @param collective whether it stands for members not yet named
	 */
	public record ContributorWords(String code, String name, boolean home, boolean collective) {
	}

}
