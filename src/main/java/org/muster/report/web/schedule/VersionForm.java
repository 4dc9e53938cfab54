package org.muster.report.web.schedule;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * A form that asks for nothing but to be sent.
 *
 * @param version the version of the schedule that was seen
 */
record VersionForm(@Nullable String version) {

	int seen() {
		return Typed.number("version", this.version, 0, Integer.MAX_VALUE);
	}

}
