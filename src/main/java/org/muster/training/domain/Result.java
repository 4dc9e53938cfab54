package org.muster.training.domain;

import java.util.Locale;

import jakarta.persistence.Converter;

import org.muster.shared.persistence.WordConverter;

/**
 * How an officer came out of a course. Only a pass makes current.
 */
public enum Result {

	/** Passed. */
	PASSED,

	/** Failed. */
	FAILED,

	/** Did not finish. */
	INCOMPLETE;

	/**
	 * The spelling of tables, forms and messages.
	 * @return for instance {@code passed}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Converter(autoApply = true)
	static class Words extends WordConverter<Result> {

		Words() {
			super(Result.class);
		}

	}

}
