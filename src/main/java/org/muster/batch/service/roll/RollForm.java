package org.muster.batch.service.roll;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which officers a change of a roll names.
 *
 * @param ticked officers chosen from a list
 * @param numbers service numbers with any separators
 * @param day the day from which the change counts
 * @param role their role on the batch, {@code null} for none
 */
public record RollForm(Set<Long> ticked, String numbers, LocalDate day, @Nullable String role) {

}
