package org.muster.report.domain.issue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A report to be kept.
 *
 * @param mission the key of its mission
 * @param year the year of its number
 * @param serial its place in that year
 * @param number its number
 * @param kind the kind of report
 * @param title its title
 * @param marking who may read it
 * @param asOf the day that it is about
 * @param forecast whether that day is still to come
 * @param recordedUntil up to when records are in it
 * @param issuedAt when it is issued
 * @param issuedBy the name of who issues it
 * @param contents its contents as JSON
 * @param contentsHash their SHA-256
 * @param pdf the bytes of its PDF
 * @param pdfHash their SHA-256
 */
public record NewReport(long mission, int year, int serial, String number, String kind, String title, String marking,
		LocalDate asOf, boolean forecast, Instant recordedUntil, Instant issuedAt, String issuedBy, String contents,
		String contentsHash, byte[] pdf, String pdfHash) {

}
