package org.muster.mission.domain;

import org.jspecify.annotations.Nullable;

/**
 * A mission as pages and files name it.
 *
 * @param id the key in the database
 * @param code the code in addresses and files
 * @param name the full name
 * @param hostCountry ISO 3166-1 alpha-2
 * @param leadCountry ISO 3166-1 alpha-2, where a country leads
 */
public record MissionSummary(long id, String code, String name, String hostCountry, @Nullable String leadCountry) {

}
