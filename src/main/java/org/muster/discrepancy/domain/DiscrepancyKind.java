package org.muster.discrepancy.domain;

import jakarta.persistence.Converter;
import org.muster.shared.Words;
import org.muster.shared.persistence.WordConverter;

/**
 * Which two sources differ. The first of them is the one that counts.
 */
public enum DiscrepancyKind {

	/** The names on a manifest, and the number reported of the same movement. */
	NAMES_AND_REPORT,

	/** The roll of a batch, and the numbers that are reported to have left with it. */
	ROLL_AND_REPORT,

	/** The movements of a contributor, and its strength return. */
	MOVEMENTS_AND_RETURN,

	/** The records, and what was said in public. */
	RECORDS_AND_CLAIM,

	/** Officers who were moved, and those whom the certification covers. */
	NOT_CERTIFIED,

	/** People who left, and the none who may leave while their batch is held. */
	LEFT_WHILE_HELD;

	/**
	 * The spelling of tables, addresses and messages.
	 * @return for instance {@code names_and_report}
	 */
	public String word() {
		return Words.of(this);
	}

	@Converter(autoApply = true)
	static class Spelling extends WordConverter<DiscrepancyKind> {

		Spelling() {
			super(DiscrepancyKind.class);
		}

	}

}
