package org.muster.mission.domain.country;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A country by its code.
 *
 * @param code ISO 3166-1 alpha-2, two capital letters
 */
public record Country(String code) {

	private static final int REGIONAL_INDICATOR_A = 0x1F1E6;

	/**
	 * The name of the country.
	 * @param locale the language of the reader
	 * @return for instance "Kenya"
	 */
	public String name(Locale locale) {
		return new Locale.Builder().setRegion(this.code).build().getDisplayCountry(locale);
	}

	/**
	 * The flag as text: the two letters as regional indicators of Unicode, which devices
	 * draw as a flag.
	 * @return two code points
	 */
	public String flag() {
		return this.code.chars()
			.map((letter) -> REGIONAL_INDICATOR_A + letter - 'A')
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

}
