package org.muster.training.domain.extension;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an authority orders.
 *
 * @param reference under which the order can be found
 * @param authority who orders it
 * @param orderedOn the day of the order
 * @param until the first day on which the passes are valid no more, {@code null} where
 * months are given
 * @param months by how many months each pass is valid for longer, {@code null} where an
 * end is given
 */
public record ExtensionTerms(String reference, String authority, LocalDate orderedOn, @Nullable LocalDate until,
		@Nullable Integer months) {

}
