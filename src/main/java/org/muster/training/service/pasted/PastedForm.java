package org.muster.training.service.pasted;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.muster.training.domain.Result;

/**
 * One result for many officers.
 *
 * @param token the form's own, so that one sent twice is recorded once
 * @param numbers service numbers with any separators
 * @param completedOn the day of the result
 * @param result how it came out
 * @param certificates the first certificate number, empty for none
 * @param source who said so, where known
 * @param replacements the versions of completions to be replaced, by officer
 */
public record PastedForm(UUID token, String numbers, LocalDate completedOn, Result result, String certificates,
		@Nullable String source, Map<Long, Integer> replacements) {

}
