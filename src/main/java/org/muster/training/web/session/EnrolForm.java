package org.muster.training.web.session;

import jakarta.validation.constraints.NotNull;

/**
 * Officers to enrol.
 *
 * @param numbers service numbers with any separators
 */
record EnrolForm(@NotNull String numbers) {

	static EnrolForm empty() {
		return new EnrolForm("");
	}

}
