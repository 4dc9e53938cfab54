package org.muster.totals.domain.mandate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.totals.domain.Headcount;

/**
 * What a mission did under a mandate, or under all of them.
 *
 * @param mandate the key of the mandate, {@code null} for all of them
 * @param instrument its instrument, empty for all of them
 * @param authority under whose authority, empty for all of them
 * @param from the first day
 * @param last the last day that is counted: that of the mandate, or the day in view
 * @param authorised up to how many, {@code null} for all of them
 * @param headcount opening + arrived - gone home - died = present, over these days
 * @param peak the greatest strength on any of these days
 * @param peakOn the first day on which it was reached
 * @param daysAtStrength on how many of these days the authorised strength was reached
 */
public record MandateTotal(@Nullable Long mandate, String instrument, String authority, LocalDate from, LocalDate last,
		@Nullable Figure authorised, Headcount headcount, Figure peak, LocalDate peakOn, long daysAtStrength) {
}
