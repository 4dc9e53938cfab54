package org.muster.intake.domain.conflict;

/**
 * What becomes of a row whose officer has a completion of the same course on record
 * already. Void completions are none. Of several, the nearest before and the nearest
 * after the day of the row count. The choices for another day speak only of rows whose
 * own day is not on record, so that the same file twice changes nothing.
 *
 * @param earlier where the one on record has an earlier day
 * @param later where the one on record has a later day
 * @param same where it has the same day: there is nothing to add then, and what the row
 * says replaces what is on record unless that is kept
 */
public record OnRecord(Choice earlier, Choice later, Choice same) {

	/** Other days are added, the same day is updated. */
	public static final OnRecord USUAL = new OnRecord(Choice.ADD, Choice.ADD, Choice.REPLACE);

	/** What to do. */
	public enum Choice {

		/** The completion on record stays and the row is left out. */
		KEEP,
		/** The completion on record stays and the row is added beside it. */
		ADD,
		/** The completion on record becomes void and the row takes its place. */
		REPLACE

	}

}
