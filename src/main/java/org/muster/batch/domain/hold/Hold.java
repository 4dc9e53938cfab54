package org.muster.batch.domain.hold;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.Batch;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * A batch may not leave for one cause, from a day until it is released. The batch may be
 * ready all the while.
 */
@Entity
@Table(name = "batch_hold")
public class Hold extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "batch_id")
	private Batch batch;

	private HoldCause cause;

	private LocalDate openedOn;

	private @Nullable LocalDate closedOn;

	private @Nullable String note;

	protected Hold() {
	}

	/**
	 * Holds a batch.
	 * @param batch which
	 * @param cause why
	 * @param openedOn from which day on
	 * @param today the day of recording
	 * @param note what else there is to say, or nothing
	 * @throws BrokenRuleException if the day is to come
	 */
	public Hold(Batch batch, HoldCause cause, LocalDate openedOn, LocalDate today, @Nullable String note) {
		BrokenRuleException.require(!openedOn.isAfter(today), "openedOn", "A hold is opened today or was before.");
		this.batch = batch;
		this.cause = cause;
		this.openedOn = openedOn;
		this.note = note;
	}

	/**
	 * Releases the batch from this hold.
	 * @param closedOn the first day on which it is no longer held
	 * @param today the day of recording
	 * @throws BrokenRuleException if it is released already, or that day is before the
	 * hold or to come
	 */
	public void release(LocalDate closedOn, LocalDate today) {
		BrokenRuleException.require(this.closedOn == null, "closedOn", "This hold was released already.");
		BrokenRuleException.require(!closedOn.isBefore(this.openedOn), "closedOn",
				"A hold is not released before it was opened on %s.".formatted(this.openedOn));
		BrokenRuleException.require(!closedOn.isAfter(today), "closedOn", "A hold is released today or was before.");
		this.closedOn = closedOn;
	}

	/**
	 * Whether it holds the batch on a day.
	 * @param day the day
	 * @return true from the day of opening until it is released
	 */
	public boolean isOpenOn(LocalDate day) {
		return !day.isBefore(this.openedOn) && (this.closedOn == null || day.isBefore(this.closedOn));
	}

	/**
	 * Whether another hold of the same cause overlaps with this one.
	 * @param otherCause the cause of the other
	 * @param from the day on which the other is opened
	 * @return true if this one is open on that day or opened later, for the same cause
	 */
	public boolean overlaps(HoldCause otherCause, LocalDate from) {
		return this.cause == otherCause && (this.closedOn == null || this.closedOn.isAfter(from));
	}

}
