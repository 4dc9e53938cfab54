package org.muster.training.domain.group;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the officers of a group have in common.
 *
 * @param unit the code of the unit they serve in, or of one above it; {@code null} for
 * all
 * @param members the keys of those among whom they are, {@code null} for all
 * @param standing how they stand in the course
 */
public record GroupFilter(@Nullable String unit, @Nullable Set<Long> members, Standing standing) {

}
