package org.muster.training.domain.extension;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;
import org.muster.training.domain.Course;

/**
 * An authority lengthens the validity of a course for a group. Never removed, only undone
 * as one act, with a reason.
 */
@Entity
public class ExtensionOrder extends Recorded {

	private String reference;

	private String authority;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "course_id")
	private Course course;

	private LocalDate orderedOn;

	private @Nullable LocalDate extendedUntil;

	private @Nullable Integer months;

	private String groupWords;

	private @Nullable LocalDate undoneOn;

	private @Nullable String undoneBy;

	private @Nullable String undoReason;

	protected ExtensionOrder() {
	}

	/**
	 * Records an order.
	 * @param course what is valid for longer
	 * @param terms what is ordered
	 * @param groupWords whom it extends, in words
	 * @param today the headquarters' today
	 * @throws BrokenRuleException if it is of a day to come, or names neither an end nor
	 * months, or both
	 */
	public ExtensionOrder(Course course, ExtensionTerms terms, String groupWords, LocalDate today) {
		BrokenRuleException.require(!terms.orderedOn().isAfter(today), "orderedOn",
				"An order is not of a day to come.");
		BrokenRuleException.require((terms.until() == null) != (terms.months() == null), "through",
				"Give either the new last valid day or the months, not both.");
		this.course = course;
		this.reference = terms.reference();
		this.authority = terms.authority();
		this.orderedOn = terms.orderedOn();
		this.extendedUntil = terms.until();
		this.months = terms.months();
		this.groupWords = groupWords;
	}

	/**
	 * Takes the whole order back. It stays on record.
	 * @param reason why
	 * @param account who says so
	 * @param today the day of saying so
	 * @throws BrokenRuleException if it is undone already or no reason is given
	 */
	public void undo(String reason, String account, LocalDate today) {
		BrokenRuleException.require(this.undoneOn == null, "reason", "This order is undone already.");
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why the order is undone.");
		this.undoneOn = today;
		this.undoneBy = account;
		this.undoReason = reason.strip();
	}

}
