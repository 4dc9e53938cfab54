package org.muster.testing;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import org.muster.shared.BrokenRuleException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Looks at what an entity refuses.
 */
public final class BrokenRules {

	private BrokenRules() {
	}

	/** A rule forbids it, and says so beside that field. */
	public static void refused(String field, ThrowingCallable verb) {
		assertThatExceptionOfType(BrokenRuleException.class).isThrownBy(verb)
			.matches((refusal) -> refusal.field().equals(field), "beside the field " + field)
			.matches((refusal) -> String.valueOf(refusal.getMessage()).endsWith("."), "said in a sentence");
	}

}
