package org.muster.officer.domain.rank;

import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ranks of the home service, by which lists are put in order of seniority. A rank
 * that is not named comes after those that are.
 *
 * @param ranks high to low
 */
@ConfigurationProperties("muster")
public record RankSettings(@DefaultValue( {
		"Inspector-General", "Deputy Inspector-General", "Senior Assistant Inspector-General",
		"Assistant Inspector-General", "Commissioner", "Senior Superintendent", "Superintendent",
		"Assistant Superintendent", "Chief Inspector", "Inspector", "Senior Sergeant", "Sergeant", "Corporal",
		"Constable" }) List<String> ranks){

	/**
	 * The ranks as they are compared.
	 * @return in small letters, high to low
	 */
	public List<String> inOrder() {
		return this.ranks.stream().map((rank) -> rank.toLowerCase(Locale.ROOT)).toList();
	}

}
