package org.muster.training.web.session.handover;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Address;

/**
 * What a list of officers offers to those who plan sessions: for each course that
 * somebody on it lacks, a session for exactly those, or for those who are ticked.
 *
 * @param address takes the course, and with it what narrows the list
 * @param courses what is lacked, most lacked first
 * @param ticks the service numbers of the rows that are shown, none where rows are not
 * officers
 */
public record PlanOffer(Address address, List<Lacked> courses, List<String> ticks) {

	/**
	 * Counts who lacks what.
	 * @param address takes the course
	 * @param gaps each thing that an officer of the list lacks, once for each officer
	 * @param ticks the service numbers of the rows that are shown
	 * @return the offer
	 */
	public static PlanOffer counting(Address address, Stream<Gap> gaps, List<String> ticks) {
		Map<Gap, Long> counts = new LinkedHashMap<>();
		gaps.forEach((gap) -> counts.merge(gap, 1L, Long::sum));
		return of(address, counts.entrySet().stream().map((one) -> new Lacked(one.getKey(), one.getValue())).toList(),
				ticks);
	}

	/**
	 * Offers what is counted already.
	 * @param address takes the course
	 * @param courses how many lack what
	 * @param ticks the service numbers of the rows that are shown
	 * @return the offer, without what nobody lacks
	 */
	public static PlanOffer of(Address address, List<Lacked> courses, List<String> ticks) {
		return new PlanOffer(address,
				courses.stream()
					.filter((one) -> one.officers() > 0)
					.sorted(Comparator.comparingLong(Lacked::officers).reversed())
					.toList(),
				ticks);
	}

	/**
	 * The boxes beside the rows.
	 * @param mayPlan whether whoever looks may plan sessions
	 * @return the value of each, {@code null} for no boxes
	 */
	public @Nullable List<String> ticksFor(boolean mayPlan) {
		return (mayPlan && !this.courses.isEmpty() && !this.ticks.isEmpty()) ? this.ticks : null;
	}

	/**
	 * A course or clearance that an officer lacks.
	 *
	 * @param code its code
	 * @param title its title
	 */
	public record Gap(String code, String title) {

	}

	/**
	 * How many lack a course or clearance.
	 *
	 * @param gap what
	 * @param officers how many
	 */
	public record Lacked(Gap gap, long officers) {

	}

}
