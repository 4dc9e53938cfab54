package org.muster.shared;

import java.util.Locale;

/**
 * The lower-case spelling in which files, tables and the API write the constants of an
 * enum.
 */
public final class Words {

	private Words() {
	}

	/**
	 * Spells a constant.
	 * @param constant for instance {@code UN_OPERATION}
	 * @return for instance {@code un_operation}
	 */
	public static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads the spelling of a constant.
	 * @param <E> the enum
	 * @param type the enum's class
	 * @param word for instance {@code un_operation}
	 * @return the constant
	 * @throws IllegalArgumentException if the enum has no such constant
	 */
	public static <E extends Enum<E>> E parse(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
	}

}
