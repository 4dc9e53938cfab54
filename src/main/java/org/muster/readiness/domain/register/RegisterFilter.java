package org.muster.readiness.domain.register;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Address;
import org.muster.shared.view.Listing;

/**
 * Which officers of the register are asked for, as an address says it. Each part that is
 * not {@code null} narrows the list.
 *
 * @param q parts of names or of the service number, in any order
 * @param unit the code of a unit, with the units below it
 * @param rank a rank as it is recorded
 * @param sex F or M
 * @param status active, suspended, on_leave, retired or deceased
 * @param course the code of a course
 * @param training current, lapsed or never in that course; current where nothing is said
 * @param readyFor the code of a mission for which they are ready
 * @param batch the code of a batch on whose roll they are
 */
public record RegisterFilter(@Nullable String q, @Nullable String unit, @Nullable String rank, @Nullable String sex,
		@Nullable String status, @Nullable String course, @Nullable String training, @Nullable String readyFor,
		@Nullable String batch) {

	/** Everybody. */
	public static final RegisterFilter ALL = new RegisterFilter(null, null, null, null, null, null, null, null, null);

	/**
	 * Leaves out what no record can hold.
	 */
	public RegisterFilter {
		q = Listing.clean(q);
		unit = Listing.clean(unit);
		rank = Listing.clean(rank);
		sex = Listing.clean(sex);
		status = Listing.clean(status);
		course = Listing.clean(course);
		training = (course != null) ? Listing.clean(training) : null;
		readyFor = Listing.clean(readyFor);
		batch = Listing.clean(batch);
	}

	/**
	 * The list that it asks for.
	 * @return the address, without a day
	 */
	public Address address() {
		return Address.of("officers")
			.with("q", this.q)
			.with("unit", this.unit)
			.with("rank", this.rank)
			.with("sex", this.sex)
			.with("status", this.status)
			.with("course", this.course)
			.with("training", this.training)
			.with("readyFor", this.readyFor)
			.with("batch", this.batch);
	}

}
