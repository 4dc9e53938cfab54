package org.muster.batch.service.hold;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.muster.batch.domain.hold.HoldRow;

/**
 * The holds of a batch as known on a day.
 *
 * @param day the day
 * @param holds those opened by then, in order
 */
public record HoldBook(LocalDate day, List<HoldRow> holds) {

	/**
	 * The holds that are open.
	 * @return on that day
	 */
	public List<HoldRow> open() {
		return this.holds.stream().filter((hold) -> hold.isOpenOn(this.day)).toList();
	}

	/**
	 * The days of delay by cause. Causes that held on the same days count each for
	 * itself.
	 * @return the sums, by the causes as tables spell them
	 */
	public Map<String, Long> daysByCause() {
		return this.holds.stream()
			.collect(Collectors.groupingBy(HoldRow::cause, TreeMap::new,
					Collectors.summingLong((hold) -> hold.daysBy(this.day))));
	}

	/**
	 * The days on which the batch was held for whatever cause, each day once.
	 * @return the days of delay
	 */
	public long days() {
		long days = 0;
		LocalDate counted = LocalDate.MIN;
		for (HoldRow hold : this.holds) {
			LocalDate from = hold.openedOn().isAfter(counted) ? hold.openedOn() : counted;
			LocalDate until = hold.endBy(this.day);
			if (until.isAfter(from)) {
				days += ChronoUnit.DAYS.between(from, until);
				counted = until;
			}
		}
		return days;
	}

}
