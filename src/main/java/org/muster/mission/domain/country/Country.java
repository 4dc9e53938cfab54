package org.muster.mission.domain.country;

import java.util.Locale;

/**
 * A country by its code.
 *
 * @param code ISO 3166-1 alpha-2, two capital letters
 */
public record Country(String code) {

	/**
	 * The name of the country.
	 * @param locale the language of the reader
	 * @return for instance "Kenya"
	 */
	public String name(Locale locale) {
		return new Locale.Builder().setRegion(this.code).build().getDisplayCountry(locale);
	}

}
