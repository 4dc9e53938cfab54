package org.muster.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a cell, a row or a file was not taken.
 *
 * @param file its name
 * @param line the line in the file, or {@code null} for the file as a whole
 * @param column the name of the column, or {@code null} for the row as a whole
 * @param value the text of the cell, or {@code null} for none
 * @param reason a sentence for the person who sent the file
 */
public record Rejection(String file, @Nullable Long line, @Nullable String column, @Nullable String value,
		String reason) {

	/**
	 * A file that is not taken as a whole.
	 * @param file its name
	 * @param reason a sentence
	 * @return the rejection
	 */
	public static Rejection ofFile(String file, String reason) {
		return new Rejection(file, null, null, null, reason);
	}

}
