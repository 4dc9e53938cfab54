package org.muster.readiness.web.whatif;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * What is supposed.
 *
 * @param course the code of the course
 * @param passedOn the day of the passes, as typed
 * @param who lacking for those who lack the course, roll for everybody on the roll
 * @param numbers service numbers with any separators, which go before that choice
 */
record WhatIfForm(@Nullable @Size(max = 100) String course, @Nullable @Size(max = 10) String passedOn,
		@Nullable @Size(max = 10) String who, @Nullable @Size(max = 4000) String numbers) {

	private static final String ROLL = "roll";

	/**
	 * Whether everybody on the roll is supposed to pass.
	 * @return false for those alone who lack it
	 */
	boolean wholeRoll() {
		return ROLL.equals(this.who);
	}

	/**
	 * Whether anything is supposed yet.
	 * @return false when the page is opened
	 */
	boolean asked() {
		return Typed.words(this.course) != null;
	}

}
