package org.muster.discrepancy.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.view.Address;

/**
 * Two numbers for the same thing that are not the same.
 *
 * @param kind which two sources differ
 * @param subject tells the thing apart from others of that kind, stable over time
 * @param about what it is called
 * @param contributor the code of whose people it is about, {@code null} where it is about
 * the mission
 * @param since the day of the numbers
 * @param counted the number that counts
 * @param said the other number
 * @param countedAt leads to the records behind the first
 * @param saidAt leads to the records behind the other
 * @param because why it was done all the same, as the records say, {@code null} where
 * they say nothing
 */
public record Gap(DiscrepancyKind kind, String subject, String about, @Nullable String contributor, LocalDate since,
		Figure counted, Figure said, Address countedAt, Address saidAt, @Nullable String because) {

	/**
	 * Whether there is a difference at all.
	 * @return true if the numbers are not the same
	 */
	public boolean isGap() {
		return this.counted.number() != this.said.number();
	}

	/**
	 * The other number less the one that counts.
	 * @return above zero where more was said
	 */
	public long difference() {
		return this.said.number() - this.counted.number();
	}

}
