package org.muster.account.domain;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * After how many failed sign-ins further ones are refused, and for how long. Each failure
 * beyond the limit doubles the wait.
 *
 * @param limit the failures that lock
 * @param window how long a failure counts
 * @param shortest the wait at the limit
 * @param longest the wait that is never exceeded
 */
public record LockPolicy(int limit, Duration window, Duration shortest, Duration longest) {

	/** For one account, from wherever it is tried. */
	public static final LockPolicy ACCOUNT = new LockPolicy(5, Duration.ofHours(24), Duration.ofMinutes(1),
			Duration.ofHours(1));

	/** For one address, behind which a whole office may sit. */
	public static final LockPolicy ADDRESS = new LockPolicy(30, Duration.ofHours(1), Duration.ofMinutes(1),
			Duration.ofHours(1));

	/**
	 * When the next sign-in is allowed again.
	 * @param failures those within the window
	 * @return the end of the lock, which may be past, or {@code null} below the limit
	 */
	public @Nullable Instant lockedUntil(Failures failures) {
		if (failures.latest() == null || failures.count() < this.limit) {
			return null;
		}
		// Beyond twenty doublings any wait is the longest.
		long doublings = Math.min(failures.count() - this.limit, 20);
		Duration wait = this.shortest.multipliedBy(1L << doublings);
		return failures.latest().plus((wait.compareTo(this.longest) < 0) ? wait : this.longest);
	}

	/**
	 * Failed sign-ins of one account or one address.
	 *
	 * @param count how many
	 * @param latest the last of them, {@code null} where there is none
	 */
	public record Failures(long count, @Nullable Instant latest) {

	}

}
