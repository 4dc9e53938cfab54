package org.muster.account.domain.token;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A token in the list of its person.
 *
 * @param id the key
 * @param name by which its person knows it
 * @param madeOn the day on which it was made
 * @param expiresOn the first day on which it is refused
 * @param expired whether that day has come
 * @param usedAt when a program last signed in with it, as 2024-11-08 14:05 at
 * headquarters; {@code null} if none did
 */
public record AccessTokenRow(long id, String name, LocalDate madeOn, LocalDate expiresOn, boolean expired,
		@Nullable String usedAt) {

}
