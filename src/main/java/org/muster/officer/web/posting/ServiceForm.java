package org.muster.officer.web.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A posting or a status from a day on, as it is typed.
 *
 * @param what the code of the unit, or the word of the status
 * @param from the first day
 * @param seen what was known of the officer's service when the form was opened
 */
record ServiceForm(@NotBlank String what, @Nullable String from, @NotNull String seen) {

}
