package org.muster.training.domain.results;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How long a pass of a day is valid, without any extension.
 *
 * @param months for so many months, {@code null} for ever
 * @param through the last valid day, {@code null} where it never lapses
 */
public record PassValidity(@Nullable Integer months, @Nullable LocalDate through) {

	/** A pass that never lapses. */
	public static final PassValidity FOR_EVER = new PassValidity(null, null);

}
