package org.muster.training.service.results;

import org.jspecify.annotations.Nullable;
import org.muster.training.domain.Result;
import org.muster.training.domain.results.NewResult;
import org.muster.training.domain.results.RowOnRecord;

/**
 * One officer in the form of results.
 *
 * @param officer who, and what is on record
 * @param mark the result, {@code null} while unmarked
 * @param replaces whether the result on record of that day is to be replaced
 * @param certificate the number of the series, if there is one
 */
public record SheetRow(RowOnRecord officer, @Nullable Result mark, boolean replaces, @Nullable String certificate) {

	/**
	 * Whether another result of that day is on record.
	 * @return true if a choice is needed
	 */
	public boolean onRecord() {
		return this.officer.recordedId() != null;
	}

	/**
	 * Whether something would be written.
	 * @return false while unmarked or where the result on record is kept
	 */
	public boolean writes() {
		return this.mark != null && (!onRecord() || this.replaces);
	}

	/**
	 * Whether the mark would be left out for what is on record.
	 * @return true if the result on record is kept
	 */
	public boolean keeps() {
		return this.mark != null && onRecord() && !this.replaces;
	}

	/**
	 * The mark as forms spell it.
	 * @return passed, failed or incomplete; empty while unmarked
	 */
	public String word() {
		return (this.mark != null) ? this.mark.word() : "";
	}

	/**
	 * Whether a pass would be written.
	 * @return false for anything else
	 */
	public boolean passes() {
		return writes() && this.mark == Result.PASSED;
	}

	/**
	 * The same row with a certificate number.
	 * @param number the number, if there is one
	 * @return the row
	 */
	public SheetRow with(@Nullable String number) {
		return new SheetRow(this.officer, this.mark, this.replaces, number);
	}

	/**
	 * What would be written.
	 * @return the result
	 * @throws IllegalStateException if the officer is not marked
	 */
	public NewResult result() {
		if (this.mark == null) {
			throw new IllegalStateException("An unmarked officer has no result.");
		}
		return new NewResult(this.officer.id(), this.mark, this.certificate,
				this.replaces ? this.officer.recordedVersion() : null);
	}

}
