package org.muster.officer.web.unit;

import org.jspecify.annotations.Nullable;

/**
 * When a unit closes, as it is typed.
 *
 * @param lastDay its last day
 * @param version the version of the unit that is closed or opened
 */
record ClosingForm(@Nullable String lastDay, int version) {

}
