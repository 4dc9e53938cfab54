package org.muster.report.service.schedule;

import org.jspecify.annotations.Nullable;
import org.muster.report.domain.schedule.Rhythm;
import org.muster.report.domain.schedule.Span;

/**
 * How a report is to be made by itself.
 *
 * @param batch the code of the batch that it is about, if any
 * @param course the code of the course that it is about, if any
 * @param span the days that it looks back on
 * @param daysAhead how many days it looks ahead, {@code null} for as many as it does by
 * itself
 * @param rhythm on which days it falls due
 * @param marking who may read it
 * @param paper a4 or letter
 * @param recipients the addresses that its PDF is mailed to, as typed
 * @param orderedBy the name of who orders it
 * @param address where others reach this installation, without a path
 */
public record ScheduleOrder(@Nullable String batch, @Nullable String course, Span span, @Nullable Integer daysAhead,
		Rhythm rhythm, @Nullable String marking, String paper, @Nullable String recipients, String orderedBy,
		String address) {

}
