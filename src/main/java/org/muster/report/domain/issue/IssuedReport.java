package org.muster.report.domain.issue;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An issued report, without its contents.
 *
 * @param id the key
 * @param number for instance {@code MSS-2024-0017}
 * @param mission the code of its mission
 * @param kind the kind of report
 * @param title its title
 * @param marking who may read it
 * @param asOf the day that it is about
 * @param forecast whether that day was still to come
 * @param recordedUntil up to when records are in it
 * @param issuedAt when it was issued
 * @param issuedBy the name of who issued it
 * @param contentsHash the SHA-256 of its contents, which its foot shows
 * @param pdfHash the SHA-256 of its PDF
 * @param standing valid, withdrawn or superseded
 * @param reason why it no longer stands, if so
 * @param endedAt when it was withdrawn or superseded, if so
 * @param endedBy the account that did so, if so
 * @param successor the number of the report in its place, if any
 */
public record IssuedReport(long id, String number, String mission, String kind, String title, String marking,
		LocalDate asOf, boolean forecast, Instant recordedUntil, Instant issuedAt, String issuedBy, String contentsHash,
		String pdfHash, String standing, @Nullable String reason, @Nullable Instant endedAt, @Nullable String endedBy,
		@Nullable String successor) {

	/**
	 * Whether it still stands.
	 * @return false once it is withdrawn or superseded
	 */
	public boolean stands() {
		return this.standing.equals("valid");
	}

}
