package org.muster.batch.web.hold;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * The release of a hold.
 *
 * @param closedOn the first day on which the batch is no longer held
 */
record ReleaseForm(@Nullable String closedOn) {

	LocalDate day() {
		return Typed.day("closedOn", this.closedOn);
	}

}
