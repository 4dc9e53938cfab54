package org.muster.training.service.results;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.muster.training.domain.Result;

/**
 * What the form of results says.
 *
 * @param token the form's own, so that one sent twice is recorded once
 * @param completedOn the day of the results, {@code null} where it cannot be read
 * @param typedDay the day as it was typed
 * @param certificates the first certificate number, empty for none
 * @param pasted service numbers of officers who passed
 * @param marks results by officer; who is not marked gets none
 * @param replacements the versions of completions to be replaced, by officer
 * @param wish what is asked for
 * @param announced what the form said it would record
 */
public record MarkedForm(UUID token, @Nullable LocalDate completedOn, String typedDay, String certificates,
		String pasted, Map<Long, Result> marks, Map<Long, Integer> replacements, Wish wish, String announced) {

	/**
	 * What the sender of the form asks for.
	 */
	public enum Wish {

		/** To see what would be recorded. */
		CHECK,

		/** To mark everybody who is not marked as passed, and see. */
		PASS_ALL,

		/** To record. */
		RECORD

	}

}
