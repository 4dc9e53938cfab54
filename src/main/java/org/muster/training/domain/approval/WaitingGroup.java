package org.muster.training.domain.approval;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Results that one account recorded together and that wait for approval.
 *
 * @param first one of them, by which the others are found
 * @param course its code
 * @param courseTitle its title
 * @param sessionId the session they came from, {@code null} where there was none
 * @param venue where the session was held
 * @param completedOn the day of the results
 * @param enteredBy the account that recorded them
 * @param passed how many passed
 * @param others how many did not
 */
public record WaitingGroup(long first, String course, String courseTitle, @Nullable Long sessionId,
		@Nullable String venue, LocalDate completedOn, String enteredBy, long passed, long others) {

	/**
	 * Whether an account recorded them.
	 * @param account who looks at them
	 * @return true for the one who does not approve them
	 */
	public boolean isOf(String account) {
		return this.enteredBy.equalsIgnoreCase(account);
	}

}
