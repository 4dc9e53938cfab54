package org.muster.batch.domain.returns;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A strength return as lists show it.
 *
 * @param id the key in the database
 * @param contributorCode the code of who reported
 * @param contributor the name of who reported
 * @param asOf the day of the count
 * @param kind the kind of personnel
 * @param women women among them, where told
 * @param men men among them, where told
 * @param total all of them
 * @param source who said it and where
 * @param counts whether it is the latest of its kind on the day in view
 * @param all how many returns there are like that
 */
public record ReturnRow(long id, String contributorCode, String contributor, LocalDate asOf, String kind,
		@Nullable Integer women, @Nullable Integer men, int total, @Nullable String source, boolean counts, long all) {
}
