package org.muster.report.domain.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What a scheduled report is about, when it falls due, and what becomes of it.
 *
 * @param batchId the key of the batch that it is about, if any
 * @param courseId the key of the course that it is about, if any
 * @param span the days that it looks back on
 * @param daysAhead how many days it looks ahead, {@code null} for as many as it does by
 * itself
 * @param rhythm on which days it falls due
 * @param marking who may read it
 * @param paper a4 or letter
 * @param recipients the addresses that its PDF is mailed to, with commas between them;
 * {@code null} for none
 * @param orderedBy the name of who orders it
 * @param address where others reach this installation, without a path
 */
public record ScheduleTerms(@Nullable Long batchId, @Nullable Long courseId, Span span, @Nullable Integer daysAhead,
		Rhythm rhythm, String marking, String paper, @Nullable String recipients, String orderedBy, String address) {

}
