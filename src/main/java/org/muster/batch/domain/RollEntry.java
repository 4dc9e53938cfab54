package org.muster.batch.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.Officer;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * An officer's place on the nominal roll of a batch. An officer is on one batch at a
 * time.
 */
@Entity
public class RollEntry extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "batch_id")
	private Batch batch;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "officer_id")
	private Officer officer;

	private LocalDate fromDay;

	private @Nullable LocalDate untilDay;

	private @Nullable String rank;

	private @Nullable String role;

	protected RollEntry() {
	}

	/**
	 * Puts an officer on a roll.
	 * @param batch the batch
	 * @param officer the officer
	 * @param from the first day
	 */
	public RollEntry(Batch batch, Officer officer, LocalDate from) {
		this.batch = batch;
		this.officer = officer;
		this.fromDay = from;
	}

	/**
	 * Says what the officer is on this batch.
	 * @param rank the rank on the batch, where it differs from the officer's own
	 * @param role for instance "Medic"
	 */
	public void serveAs(@Nullable String rank, @Nullable String role) {
		this.rank = rank;
		this.role = role;
	}

	/**
	 * Takes the officer off the roll.
	 * @param until the first day off it
	 * @throws BrokenRuleException if the place would have no day
	 */
	public void leave(LocalDate until) {
		BrokenRuleException.require(until.isAfter(this.fromDay), "until",
				"A place on the roll ends after the day on which it begins.");
		this.untilDay = until;
	}

}
