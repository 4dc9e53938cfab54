package org.muster.report.print;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a report on every sheet.
 *
 * @param number the number of an issued report, {@code null} for a draft
 * @param marking who may read it
 * @param recordedUntil up to when records are in it
 * @param issued who issued it when and where that can be verified, in words; {@code null}
 * for a draft
 * @param code the picture of the address to verify it, as the data of an image;
 * {@code null} for a draft
 * @param format the paper: a4 or letter
 */
public record Frame(@Nullable String number, String marking, Instant recordedUntil, @Nullable String issued,
		@Nullable String code, String format) {

}
