package org.muster.batch.domain.returns;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Words;

/**
 * How many of one kind were counted.
 *
 * @param kind the kind
 * @param women women among them, where told
 * @param men men among them, where told
 * @param total all of them
 */
public record KindCount(PersonnelKind kind, @Nullable Integer women, @Nullable Integer men, int total) {

	/**
	 * Refuses numbers that do not fit one another.
	 * @throws BrokenRuleException if women and men are not the total, or more than it
	 */
	public KindCount {
		BrokenRuleException.require(total >= 0, field("total", kind), "A return counts zero or more.");
		int told = ((women != null) ? women : 0) + ((men != null) ? men : 0);
		boolean both = women != null && men != null;
		BrokenRuleException.require(both ? told == total : told <= total, field("total", kind),
				"Women and men add up to %d, and the total is %d.".formatted(told, total));
	}

	/**
	 * Reads a count of which only part may be told.
	 * @param kind the kind
	 * @param women women, where told
	 * @param men men, where told
	 * @param total all; may be left out where women and men are told
	 * @return {@code null} where nothing is told
	 * @throws BrokenRuleException if the numbers do not fit one another
	 */
	public static @Nullable KindCount of(PersonnelKind kind, @Nullable Integer women, @Nullable Integer men,
			@Nullable Integer total) {
		if (women == null && men == null && total == null) {
			return null;
		}
		if (total != null) {
			return new KindCount(kind, women, men, total);
		}
		BrokenRuleException.require(women != null && men != null, field("total", kind),
				"Give the total, or both women and men.");
		return new KindCount(kind, women, men, Math.addExact((women != null) ? women : 0, (men != null) ? men : 0));
	}

	/**
	 * The field of a form that asks for part of a count.
	 * @param part women, men or total
	 * @param kind the kind
	 * @return for instance {@code total[troops]}
	 */
	public static String field(String part, PersonnelKind kind) {
		return part + "[" + Words.of(kind) + "]";
	}

}
