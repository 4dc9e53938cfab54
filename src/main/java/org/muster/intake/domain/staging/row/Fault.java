package org.muster.intake.domain.staging.row;

import org.jspecify.annotations.Nullable;

/**
 * Why a cell cannot be taken.
 *
 * @param column the name of its column, or {@code null} for the row as a whole
 * @param value its text as it can be shown, or {@code null} for none
 * @param reason a sentence
 */
public record Fault(@Nullable String column, @Nullable String value, String reason) {

}
