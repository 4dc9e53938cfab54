package org.muster.statement.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A statement as pages show it.
 *
 * @param code the code
 * @param issuer who said it
 * @param statedOn on what day
 * @param title what it is called
 * @param source where it can be found
 */
public record StatementSummary(String code, String issuer, LocalDate statedOn, String title, @Nullable String source) {

}
