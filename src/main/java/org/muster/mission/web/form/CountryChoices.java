package org.muster.mission.web.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.muster.mission.domain.country.Country;
import org.muster.mission.service.Contributors;
import org.muster.shared.headquarters.MusterSettings;
import org.muster.shared.web.form.Option;

import org.springframework.stereotype.Component;

/**
 * The countries as something to choose from.
 */
@Component
class CountryChoices {

	private final Contributors contributors;

	private final MusterSettings settings;

	CountryChoices(Contributors contributors, MusterSettings settings) {
		this.contributors = contributors;
		this.settings = settings;
	}

	List<Option> all() {
		Locale locale = this.settings.locale();
		return this.contributors.countries()
			.stream()
			.sorted(Comparator.comparing((country) -> country.name(locale)))
			.map((country) -> new Option(country.code(), words(country)))
			.toList();
	}

	/** The name of a country by its code, where the code is one. */
	String name(String code) {
		return new Country(code).name(this.settings.locale());
	}

	private String words(Country country) {
		return "%s (%s)".formatted(country.name(this.settings.locale()), country.code());
	}

}
