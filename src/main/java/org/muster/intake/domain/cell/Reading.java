package org.muster.intake.domain.cell;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a cell: a value in the spelling of the database, or the reason why
 * there is none.
 *
 * @param value the value, or {@code null} where the cell is refused or empty
 * @param reason why the cell is refused, or {@code null}
 */
public record Reading(@Nullable String value, @Nullable String reason) {

	/** An empty cell: it says nothing. */
	public static final Reading NOTHING = new Reading(null, null);

	/**
	 * A cell that was understood.
	 * @param value the value as the database spells it
	 * @return the reading
	 */
	public static Reading of(String value) {
		return new Reading(value, null);
	}

	/**
	 * A cell that cannot be taken.
	 * @param reason a sentence for the person who sent the file
	 * @return the reading
	 */
	public static Reading refused(String reason) {
		return new Reading(null, reason);
	}

}
