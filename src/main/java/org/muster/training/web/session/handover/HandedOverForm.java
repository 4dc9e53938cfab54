package org.muster.training.web.session.handover;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

/**
 * For whom a session is to be planned.
 *
 * @param course the code of the course, may be empty
 * @param numbers service numbers with any separators
 */
record HandedOverForm(@Nullable String course, @Nullable String numbers) {

	String courseCode() {
		String code = Listing.clean(this.course);
		return (code != null) ? code : "";
	}

	String text() {
		return (this.numbers != null) ? this.numbers : "";
	}

}
