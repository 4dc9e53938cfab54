package org.muster.batch.domain.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * So many officers of a kind that a batch wants. Whatever is not said is open.
 *
 * @param unitId the unit in which they serve, or in one below it
 * @param ranks the ranks that will do, empty for any
 * @param sex F or M
 * @param role their role on the batch
 * @param courseId the course in which they have to be current
 * @param wanted how many, above zero
 */
public record Slot(@Nullable Long unitId, List<String> ranks, @Nullable String sex, @Nullable String role,
		@Nullable Long courseId, int wanted) {

	/**
	 * Whether it says anything but a number.
	 * @return false where everything is open
	 */
	public boolean isOfAKind() {
		return this.unitId != null || !this.ranks.isEmpty() || this.sex != null || this.role != null
				|| this.courseId != null;
	}

}
