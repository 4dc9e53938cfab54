package org.muster.training.domain.extension;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An extension order as lists show it.
 *
 * @param id the key in the database
 * @param reference under which it can be found
 * @param authority who ordered it
 * @param course the code of the course
 * @param courseTitle its title
 * @param orderedOn the day of the order
 * @param extendedThrough the new last valid day, {@code null} where months were ordered
 * @param months by how many months, {@code null} where an end was ordered
 * @param groupWords whom it extends, in words
 * @param officers how many it extended
 * @param recordedBy the account that recorded it
 * @param undoneOn the day on which it was undone, if it was
 * @param undoneBy by which account
 * @param undoReason why
 */
public record ExtensionOrderRow(long id, String reference, String authority, String course, String courseTitle,
		LocalDate orderedOn, @Nullable LocalDate extendedThrough, @Nullable Integer months, String groupWords,
		long officers, String recordedBy, @Nullable LocalDate undoneOn, @Nullable String undoneBy,
		@Nullable String undoReason) {

	/**
	 * Whether it counts.
	 * @return in_force or undone
	 */
	public String state() {
		return (this.undoneOn == null) ? "in_force" : "undone";
	}

}
