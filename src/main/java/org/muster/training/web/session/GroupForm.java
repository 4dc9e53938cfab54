package org.muster.training.web.session;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;
import org.muster.training.domain.group.Standing;

/**
 * What the officers of a group have in common. Anything unknown stands for all.
 *
 * @param unit the code of a unit
 * @param batch the code of a batch
 * @param standing how they stand in the course
 */
public record GroupForm(@Nullable String unit, @Nullable String batch, @Nullable String standing) {

	/**
	 * The unit.
	 * @return its code, {@code null} for all
	 */
	public @Nullable String unitCode() {
		return Listing.clean(this.unit);
	}

	/**
	 * The batch on whose roll they are.
	 * @return its code, {@code null} for all
	 */
	public @Nullable String batchCode() {
		return Listing.clean(this.batch);
	}

	/**
	 * How they stand in the course.
	 * @return however, where nothing known is asked for
	 */
	public Standing standingIn() {
		return Arrays.stream(Standing.values())
			.filter((one) -> one.word().equals(this.standing))
			.findFirst()
			.orElse(Standing.ANY);
	}

}
