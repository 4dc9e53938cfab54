package org.muster.training.domain.extension;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whose passes an order extends: of each officer, the pass that is valid longest. What is
 * {@code null} does not narrow the group.
 *
 * @param unit the code of the unit they serve in, or of one above
 * @param members the keys of the officers on the roll of a batch
 * @param named the keys of the officers named one by one
 * @param lapsesFrom their last valid day is this one or later
 * @param lapsesThrough their last valid day is this one or earlier
 */
public record ExtensionGroup(@Nullable String unit, @Nullable Set<Long> members, @Nullable Set<Long> named,
		@Nullable LocalDate lapsesFrom, @Nullable LocalDate lapsesThrough) {

}
