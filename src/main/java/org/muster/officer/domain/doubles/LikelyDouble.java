package org.muster.officer.domain.doubles;

import org.jspecify.annotations.Nullable;

/**
 * Two records that may be of one person.
 *
 * @param number the service number of the older record
 * @param name its names
 * @param unit the unit of today, {@code null} while in none
 * @param otherNumber the service number of the later record
 * @param otherName its names
 * @param otherUnit the unit of today, {@code null} while in none
 * @param reason number where the numbers differ in signs only, birth where the date of
 * birth is the same and the names are similar
 */
public record LikelyDouble(String number, String name, @Nullable String unit, String otherNumber, String otherName,
		@Nullable String otherUnit, String reason) {

}
