package org.muster.pledge.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

/**
 * A pledge that stands on a day, as the sums count it: without what named contributors
 * have taken up of it, which is counted with them.
 *
 * @param id the key in the database
 * @param contributorId by whom
 * @param pledgedOn the day of the promise
 * @param promised how many were promised
 * @param takenUp how many of them named contributors promise by now
 */
public record CountedPledge(long id, long contributorId, LocalDate pledgedOn, Figure promised, Figure takenUp) {

	static Figure sum(long number, String[] qualifiers) {
		List<Figure> marks = Arrays.stream(qualifiers).map(Qualifier::ofWord).map((sure) -> sure.of(0)).toList();
		return Figure.sum(marks).plus(Figure.exact(number));
	}

	/**
	 * What counts.
	 * @return the rest of the promise, never below zero
	 */
	public Figure figure() {
		return this.promised.minus(this.takenUp).neverBelowZero();
	}

}
