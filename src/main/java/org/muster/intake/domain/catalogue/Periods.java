package org.muster.intake.domain.catalogue;

import org.muster.intake.domain.kind.Rule;

/**
 * Rules about periods that several kinds share.
 */
final class Periods {

	private Periods() {
	}

	/**
	 * The columns {@code from} and {@code until} hold a period that is not empty.
	 * @param kind the name of the kind
	 * @return the rule
	 */
	static Rule endsAfterItBegins(String kind) {
		return new Rule("until",
				"""
						select r.line, r."until"::text, format('The period ends before it begins on %%s, or is empty.', r."from")
						from %s_held r
						where r."until" <= r."from"
						"""
					.formatted(kind));
	}

}
