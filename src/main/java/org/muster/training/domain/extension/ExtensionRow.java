package org.muster.training.domain.extension;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A pass that an order extends.
 *
 * @param serviceNumber whose
 * @param surname the surname
 * @param otherNames the other names, where known
 * @param rank the rank
 * @param completedOn the day of the pass
 * @param oldThrough its last valid day without the order
 * @param newThrough its last valid day by the order
 */
public record ExtensionRow(String serviceNumber, String surname, @Nullable String otherNames, String rank,
		LocalDate completedOn, LocalDate oldThrough, LocalDate newThrough) {

	/**
	 * The name as lists write it.
	 * @return surname first
	 */
	public String name() {
		return (this.otherNames != null) ? this.surname + ", " + this.otherNames : this.surname;
	}

}
