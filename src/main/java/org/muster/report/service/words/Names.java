package org.muster.report.service.words;

import org.jspecify.annotations.Nullable;

/**
 * Names of officers as lists on paper write them.
 */
public final class Names {

	private Names() {
	}

	/**
	 * A name.
	 * @param surname the surname
	 * @param otherNames the other names, where known
	 * @return the surname first
	 */
	public static String of(String surname, @Nullable String otherNames) {
		return (otherNames != null) ? surname + ", " + otherNames : surname;
	}

}
