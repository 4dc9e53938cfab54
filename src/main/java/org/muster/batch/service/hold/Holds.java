package org.muster.batch.service.hold;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.Batch;
import org.muster.batch.domain.BatchRepository;
import org.muster.batch.domain.hold.Hold;
import org.muster.batch.domain.hold.HoldCause;
import org.muster.batch.domain.hold.HoldQueries;
import org.muster.batch.domain.hold.HoldRepository;
import org.muster.batch.service.Batches;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds batches and releases them. Several causes may hold a batch at once.
 */
@Service
@Transactional
public class Holds {

	private static final String RIGHT = "hasAnyRole('DEPLOYMENT_OFFICER', 'COMMAND')";

	private final Batches batches;

	private final BatchRepository repository;

	private final HoldRepository holds;

	private final HoldQueries queries;

	private final Clock clock;

	Holds(Batches batches, BatchRepository repository, HoldRepository holds, HoldQueries queries, Clock clock) {
		this.batches = batches;
		this.repository = repository;
		this.holds = holds;
		this.queries = queries;
		this.clock = clock;
	}

	/**
	 * The holds of a batch.
	 * @param batchCode in any case
	 * @param day the day until which they are known
	 * @return with the delay that they make up
	 * @throws MissingException if there is no such batch
	 */
	@Transactional(readOnly = true)
	public HoldBook of(String batchCode, LocalDate day) {
		return new HoldBook(day, this.queries.of(this.batches.get(batchCode).id(), day));
	}

	/**
	 * Holds a batch.
	 * @param batchCode in any case
	 * @param cause why
	 * @param openedOn from which day on
	 * @param note what else there is to say, or nothing
	 * @throws BrokenRuleException if it is held for that cause already, or a rule forbids
	 * it
	 */
	@PreAuthorize(RIGHT)
	public void open(String batchCode, HoldCause cause, LocalDate openedOn, @Nullable String note) {
		Batch batch = this.repository.findToChange(this.batches.get(batchCode).id()).orElseThrow();
		BrokenRuleException.require(
				this.holds.ofBatch(this.batches.get(batchCode).id())
					.stream()
					.noneMatch((hold) -> hold.overlaps(cause, openedOn)),
				"cause", "The batch is held for this cause on that day or later already. Release that hold first.");
		this.holds.save(new Hold(batch, cause, openedOn, LocalDate.now(this.clock), note));
	}

	/**
	 * Releases a batch from one hold.
	 * @param batchCode in any case
	 * @param holdId the hold
	 * @param closedOn the first day on which it is no longer held
	 * @throws BrokenRuleException if it is released already, or a rule forbids the day
	 */
	@PreAuthorize(RIGHT)
	public void release(String batchCode, long holdId, LocalDate closedOn) {
		long batch = this.batches.get(batchCode).id();
		this.repository.findToChange(batch);
		this.holds.find(holdId, batch)
			.orElseThrow(() -> new MissingException("This batch has no such hold."))
			.release(closedOn, LocalDate.now(this.clock));
	}

}
