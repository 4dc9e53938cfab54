package org.muster.officer.domain;

import java.time.LocalDate;

import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Period;
import org.muster.shared.persistence.Recorded;

/**
 * Something that is so of an officer for a period.
 */
@MappedSuperclass
abstract class DatedRecord extends Recorded {

	private @Nullable LocalDate fromDay;

	private @Nullable LocalDate untilDay;

	protected DatedRecord() {
	}

	DatedRecord(@Nullable LocalDate from) {
		this.fromDay = from;
	}

	boolean isOpen() {
		return this.untilDay == null;
	}

	boolean covers(LocalDate day) {
		return new Period(this.fromDay, this.untilDay).contains(day);
	}

	void endBefore(@Nullable LocalDate next) {
		BrokenRuleException.require(next != null && (this.fromDay == null || next.isAfter(this.fromDay)), "from",
				"It begins after the first day of what it replaces.");
		this.untilDay = next;
	}

}
