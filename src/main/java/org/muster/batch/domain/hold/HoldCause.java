package org.muster.batch.domain.hold;

import jakarta.persistence.Converter;
import org.muster.shared.Words;
import org.muster.shared.persistence.WordConverter;

/**
 * Why a batch may not leave.
 */
public enum HoldCause {

	/** Vehicles, weapons or kit are missing. */
	EQUIPMENT,

	/** Money is missing. */
	FUNDS,

	/** There is no base to receive it. */
	BASE,

	/** There is no way to bring it there. */
	AIRLIFT,

	/** A court forbids it. */
	COURT_ORDER,

	/** Whoever decides has not decided. */
	AUTHORITY;

	/**
	 * The spelling of tables and messages.
	 * @return for instance {@code court_order}
	 */
	public String word() {
		return Words.of(this);
	}

	@Converter(autoApply = true)
	static class Spelling extends WordConverter<HoldCause> {

		Spelling() {
			super(HoldCause.class);
		}

	}

}
