package org.muster.batch.domain.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A slot on record.
 *
 * @param id the key
 * @param unit the name of the unit, {@code null} for any
 * @param ranks the ranks, empty for any
 * @param sex F or M, {@code null} for any
 * @param role the role, {@code null} for any
 * @param courseId the course, {@code null} for none
 * @param wanted how many
 */
public record SlotRow(long id, @Nullable String unit, List<String> ranks, @Nullable String sex, @Nullable String role,
		@Nullable Long courseId, int wanted) {

}
