package org.muster.statement.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of something said in public.
 *
 * @param code unique regardless of case
 * @param issuer who said it
 * @param statedOn on what day
 * @param title what it is called
 * @param text word for word, {@code null} where it is not at hand
 * @param source where it can be found, {@code null} where not known
 */
public record Saying(String code, String issuer, LocalDate statedOn, String title, @Nullable String text,
		@Nullable String source) {

}
