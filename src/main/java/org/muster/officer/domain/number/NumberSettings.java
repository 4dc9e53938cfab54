package org.muster.officer.domain.number;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How service numbers are written at this headquarters.
 *
 * @param serviceNumberPattern a regular expression for the whole number, in what Java and
 * PostgreSQL both understand, for instance {@code \d{6}|NPS/\d{6}}; nothing for any
 * number
 * @param serviceNumberWords the same in words for whoever types one, for instance
 * {@code six digits, or NPS/ and six digits}; the expression itself where nothing is said
 */
@ConfigurationProperties("muster")
public record NumberSettings(@Nullable String serviceNumberPattern, @Nullable String serviceNumberWords) {

}
