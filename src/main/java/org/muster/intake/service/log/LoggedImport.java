package org.muster.intake.service.log;

import org.jspecify.annotations.Nullable;

/**
 * An import as it is listed.
 *
 * @param id its key, larger for later ones
 * @param recordedAt when it ended, as 2024-11-08 17:05 at headquarters
 * @param recordedBy the username of who sent the file
 * @param fileName as the sender named it
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param kind of its rows, or pack
 * @param rowsRead the rows that were read
 * @param created the records that were new
 * @param updated the records that changed
 * @param unchanged the rows that said nothing new
 * @param rejected the rows and files that were refused; above zero, nothing was saved
 * @param dryRun whether nothing was meant to be saved
 * @param undone whether it was undone later
 * @param undoneAt when, at headquarters, or {@code null}
 * @param undoneBy the username of who undid it, or {@code null}
 * @param undoReason why, or {@code null}
 */
public record LoggedImport(long id, String recordedAt, String recordedBy, String fileName, String sha256, String kind,
		long rowsRead, long created, long updated, long unchanged, long rejected, boolean dryRun, boolean undone,
		@Nullable String undoneAt, @Nullable String undoneBy, @Nullable String undoReason) {

	/**
	 * Whether it saved something that was not taken back.
	 * @return true if it can be undone as far as the import itself says
	 */
	public boolean isStanding() {
		return !this.dryRun && this.rejected == 0 && !this.undone;
	}

}
