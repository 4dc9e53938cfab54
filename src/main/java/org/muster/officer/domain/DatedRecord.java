package org.muster.officer.domain;

import java.time.LocalDate;
import java.util.Objects;

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

	boolean beginsOn(@Nullable LocalDate day) {
		return Objects.equals(this.fromDay, day);
	}

	/** Whatever ended earlier is no more touched. */
	void requireOverBy(@Nullable LocalDate day) {
		LocalDate until = this.untilDay;
		BrokenRuleException.require(until == null || day != null && !until.isAfter(day), "from",
				"It begins before the end of what is on record already.");
	}

	void endBefore(@Nullable LocalDate next) {
		BrokenRuleException.require(next != null && (this.fromDay == null || next.isAfter(this.fromDay)), "from",
				"It begins after the first day of what it replaces.");
		this.untilDay = next;
	}

}
