package org.muster.readiness.domain.person;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was recorded of an officer.
 *
 * @param recordedAt when, as 2024-11-08 17:05 at headquarters
 * @param recordedBy by which account
 * @param record what was recorded: officer, posting, status, completion, enrolment, roll,
 * manifest or merge
 * @param kind added, changed or removed
 * @param field which part of it was changed, {@code null} for the whole
 * @param before what it was, {@code null} where nothing was
 * @param after what it became, {@code null} where nothing is
 */
public record Change(String recordedAt, String recordedBy, String record, String kind, @Nullable String field,
		@Nullable String before, @Nullable String after) {

}
