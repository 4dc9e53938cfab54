package org.muster.dashboard.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.totals.domain.StrengthStep;

/**
 * The steps of the strength that the headquarters page draws and lists. Of a large force
 * somebody becomes or ceases to be ready every day, which no drawing can show: then every
 * step of those deployed or authorised is there, and between them one every few days.
 *
 * @param steps in order of days, each true from its day on
 * @param all how many there are in all
 */
public record StrengthShown(List<StrengthStep> steps, int all) {

	private static final int MOST = 120;

	/**
	 * Chooses among the steps of a curve.
	 * @param steps all of them, in order of days
	 * @param day the day in view, whose step is always shown
	 * @return all, or about as many as can be told apart
	 */
	public static StrengthShown of(List<StrengthStep> steps, LocalDate day) {
		if (steps.size() <= MOST) {
			return new StrengthShown(steps, steps.size());
		}
		LocalDate first = steps.get(0).day();
		long apart = ChronoUnit.DAYS.between(first, steps.get(steps.size() - 1).day()) / MOST + 1;
		List<StrengthStep> shown = new ArrayList<>();
		@Nullable StrengthStep last = null;
		for (int index = 0; index < steps.size(); index++) {
			StrengthStep step = steps.get(index);
			LocalDate until = (index + 1 < steps.size()) ? steps.get(index + 1).day() : LocalDate.MAX;
			boolean isInView = !day.isBefore(step.day()) && day.isBefore(until);
			if (last == null || isInView || isMove(last, step) && shown.size() < 2 * MOST
					|| ChronoUnit.DAYS.between(last.day(), step.day()) >= apart) {
				shown.add(step);
				last = step;
			}
		}
		return new StrengthShown(List.copyOf(shown), steps.size());
	}

	/**
	 * Whether some are left out.
	 * @return false where all are shown
	 */
	public boolean isPart() {
		return this.steps.size() < this.all;
	}

	private static boolean isMove(StrengthStep one, StrengthStep other) {
		return !one.deployed().equals(other.deployed()) || !Objects.equals(one.authorised(), other.authorised());
	}

}
