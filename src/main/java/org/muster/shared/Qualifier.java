package org.muster.shared;

import java.util.Arrays;
import java.util.Set;

/**
 * How a reported number was qualified by its source, as files and tables spell it.
 */
public enum Qualifier {

	/** Counted. */
	EXACT(Set.of()),

	/** "about 400". */
	ABOUT(Set.of(Mark.ABOUT)),

	/** "at least 1,900". */
	AT_LEAST(Set.of(Mark.AT_LEAST)),

	/** "up to 2,000". */
	AT_MOST(Set.of(Mark.AT_MOST)),

	/** "at least some 2,300". */
	ABOUT_AT_LEAST(Set.of(Mark.ABOUT, Mark.AT_LEAST));

	private final Set<Mark> marks;

	Qualifier(Set<Mark> marks) {
		this.marks = marks;
	}

	/**
	 * The figure that a number so qualified stands for.
	 * @param number the reported number
	 * @return the number with the marks of this qualifier
	 */
	public Figure of(long number) {
		return new Figure(number, this.marks);
	}

	/**
	 * The qualifier of a figure. A figure that is at most about so many is at most so
	 * many.
	 * @param figure the figure
	 * @return the qualifier that keeps its bounds
	 */
	public static Qualifier of(Figure figure) {
		return Arrays.stream(values())
			.filter((qualifier) -> qualifier.marks.equals(figure.marks()))
			.findFirst()
			.orElse(AT_MOST);
	}

	/**
	 * Reads the spelling of files and tables.
	 * @param word for instance {@code at_least}
	 * @return the qualifier
	 * @throws IllegalArgumentException if there is no such qualifier
	 */
	public static Qualifier ofWord(String word) {
		return Words.parse(Qualifier.class, word);
	}

}
