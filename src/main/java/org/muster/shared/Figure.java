package org.muster.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A whole number of people that keeps how sure it is, so that the records never turn a
 * guess into a fact. Adding unites the marks; subtracting swaps the bounds of what is
 * taken away; a figure with both bounds is only "about". Ordered by number.
 *
 * @param number may be negative, as a shortage that is more than covered
 * @param marks empty when exact; never both bounds
 */
public record Figure(long number, Set<Mark> marks) implements Comparable<Figure> {

	/** Nobody, exactly. */
	public static final Figure ZERO = exact(0);

	/**
	 * Settles both bounds into "about" and keeps the marks in their fixed order.
	 */
	public Figure {
		Set<Mark> settled = EnumSet.noneOf(Mark.class);
		settled.addAll(marks);
		if (settled.contains(Mark.AT_LEAST) && settled.contains(Mark.AT_MOST)) {
			settled = EnumSet.of(Mark.ABOUT);
		}
		marks = Collections.unmodifiableSet(settled);
	}

	/**
	 * A counted number.
	 * @param number how many
	 * @return the figure without marks
	 */
	public static Figure exact(long number) {
		return new Figure(number, Set.of());
	}

	/**
	 * A number close to the truth.
	 * @param number how many
	 * @return the figure marked "about"
	 */
	public static Figure about(long number) {
		return Qualifier.ABOUT.of(number);
	}

	/**
	 * A lower bound.
	 * @param number how many
	 * @return the figure marked "at least"
	 */
	public static Figure atLeast(long number) {
		return Qualifier.AT_LEAST.of(number);
	}

	/**
	 * An upper bound.
	 * @param number how many
	 * @return the figure marked "at most"
	 */
	public static Figure atMost(long number) {
		return Qualifier.AT_MOST.of(number);
	}

	/**
	 * The sum of many figures, in any order.
	 * @param figures what to add
	 * @return zero when there is none
	 */
	public static Figure sum(Collection<Figure> figures) {
		Set<Mark> united = EnumSet.noneOf(Mark.class);
		long total = 0;
		for (Figure figure : figures) {
			total = Math.addExact(total, figure.number);
			united.addAll(figure.marks);
		}
		return new Figure(total, united);
	}

	/**
	 * Adds a figure.
	 * @param other what to add
	 * @return the sum with the marks of both
	 */
	public Figure plus(Figure other) {
		return sum(List.of(this, other));
	}

	/**
	 * Takes a figure away: what is at least so much leaves at most so much.
	 * @param other what to take away
	 * @return the difference, which may be negative
	 */
	public Figure minus(Figure other) {
		return plus(new Figure(Math.negateExact(other.number), swapped(other.marks)));
	}

	/**
	 * This figure, or zero with the same marks where it is negative.
	 * @return a figure that is never below zero
	 */
	public Figure neverBelowZero() {
		return (this.number < 0) ? new Figure(0, this.marks) : this;
	}

	/**
	 * The share of a base that this figure is.
	 * @param base the whole
	 * @return the share with the marks of both, or {@code null} where the base is not
	 * positive
	 */
	public @Nullable Share shareOf(Figure base) {
		if (base.number <= 0) {
			return null;
		}
		Set<Mark> united = EnumSet.noneOf(Mark.class);
		united.addAll(this.marks);
		united.addAll(swapped(base.marks));
		return new Share(this.number, base.number, new Figure(0, united).marks);
	}

	/**
	 * Whether the number was counted.
	 * @return true without marks
	 */
	public boolean isExact() {
		return this.marks.isEmpty();
	}

	/**
	 * The marks as shown before the number.
	 * @return for instance {@code ≥≈}, empty when exact
	 */
	public String symbols() {
		return new TreeSet<>(this.marks).descendingSet().stream().map(Mark::symbol).collect(Collectors.joining());
	}

	/**
	 * The number with thousands separated.
	 * @return for instance {@code 2,100}, with a true minus sign where negative
	 */
	public String digits() {
		return String.format(Locale.ENGLISH, "%,d", this.number).replace('-', '−');
	}

	/**
	 * The figure read aloud.
	 * @return for instance "at least about 2,300"
	 */
	public String words() {
		return new TreeSet<>(this.marks).descendingSet()
			.stream()
			.map((mark) -> mark.words() + " ")
			.collect(Collectors.joining()) + digits();
	}

	@Override
	public int compareTo(Figure other) {
		return Comparator.comparingLong(Figure::number).compare(this, other);
	}

	/**
	 * The figure as shown.
	 * @return for instance {@code ≈ 400}
	 */
	@Override
	public String toString() {
		return this.marks.isEmpty() ? digits() : symbols() + " " + digits();
	}

	private static Set<Mark> swapped(Set<Mark> marks) {
		return marks.stream().map((mark) -> switch (mark) {
			case ABOUT -> Mark.ABOUT;
			case AT_LEAST -> Mark.AT_MOST;
			case AT_MOST -> Mark.AT_LEAST;
		}).collect(Collectors.toSet());
	}

}
