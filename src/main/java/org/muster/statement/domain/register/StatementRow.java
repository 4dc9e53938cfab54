package org.muster.statement.domain.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A statement as lists show it.
 *
 * @param code the code
 * @param issuer who said it
 * @param statedOn on what day
 * @param title what it is called
 * @param source where it can be found
 * @param withdrawnOn the day on which its issuer took it back, if it did
 * @param claims how many claims it makes
 * @param total how many statements the whole list has
 */
public record StatementRow(String code, String issuer, LocalDate statedOn, String title, @Nullable String source,
		@Nullable LocalDate withdrawnOn, long claims, long total) {

}
