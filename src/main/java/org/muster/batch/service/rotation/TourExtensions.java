package org.muster.batch.service.rotation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.batch.domain.BatchRepository;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.domain.rotation.ExtensionQueries;
import org.muster.batch.domain.rotation.ExtensionQueries.Extension;
import org.muster.batch.domain.rotation.RotationQueries;
import org.muster.batch.service.Batches;
import org.muster.officer.domain.paste.NumberQueries;
import org.muster.officer.domain.paste.PastedNumbers;
import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extends tours by order, and withdraws such orders.
 */
@Component
@Transactional
public class TourExtensions {

	private final Batches batches;

	private final BatchRepository repository;

	private final ExtensionQueries extensions;

	private final RotationQueries tours;

	private final NumberQueries numbers;

	private final Clock clock;

	TourExtensions(Batches batches, BatchRepository repository, ExtensionQueries extensions, RotationQueries tours,
			NumberQueries numbers, Clock clock) {
		this.batches = batches;
		this.repository = repository;
		this.extensions = extensions;
		this.tours = tours;
		this.numbers = numbers;
		this.clock = clock;
	}

	/**
	 * The orders about a batch.
	 * @param batchCode in any case
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<Extension> of(String batchCode) {
		return this.extensions.of(this.batches.get(batchCode).id());
	}

	/**
	 * Extends tours.
	 * @param batchCode in any case
	 * @param reference how the order is called
	 * @param authority who ordered
	 * @param orderedOn the day of the order
	 * @param newEnd the first day after the tour
	 * @param pasted service numbers of officers; empty for the whole batch
	 * @throws BrokenRuleException if a rule forbids it
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public void extend(String batchCode, String reference, String authority, LocalDate orderedOn, LocalDate newEnd,
			String pasted) {
		BatchSummary batch = this.batches.get(batchCode);
		this.repository.findToChange(batch.id());
		BrokenRuleException.require(!orderedOn.isAfter(LocalDate.now(this.clock)), "orderedOn",
				"An order is of today or was before.");
		BrokenRuleException.require(newEnd.isAfter(orderedOn), "newEnd", "The new end is after the day of the order.");
		BrokenRuleException.require(!this.extensions.stands(batch.id(), reference), "reference",
				"An order with this reference is on record for this batch already.");
		this.extensions.extend(batch.id(), reference, authority, orderedOn, newEnd, officers(batch, pasted));
	}

	/**
	 * Withdraws an order from today on.
	 * @param batchCode in any case
	 * @param extensionId the order
	 * @param reason why
	 * @throws BrokenRuleException if it does not stand or no reason is given
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public void withdraw(String batchCode, long extensionId, String reason) {
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why the order is withdrawn.");
		BrokenRuleException.require(this.extensions.withdraw(this.batches.get(batchCode).id(), extensionId,
				LocalDate.now(this.clock), reason.strip()) == 1, "reason", "This order does not stand.");
	}

	private Set<Long> officers(BatchSummary batch, String pasted) {
		ResolvedNumbers named = this.numbers.resolve(PastedNumbers.of(pasted, "numbers"));
		BrokenRuleException.require(named.unknown().isEmpty(), "numbers",
				"Not on record: " + String.join(", ", named.unknown()) + ".");
		LocalDate today = LocalDate.now(this.clock);
		Set<Long> away = this.tours.tours(batch.missionId(), batch.code(), new AsOf(today, today))
			.stream()
			.map(RotationQueries.Tour::officerId)
			.collect(Collectors.toSet());
		List<String> elsewhere = named.officers()
			.entrySet()
			.stream()
			.filter((one) -> !away.contains(one.getKey()))
			.map((one) -> one.getValue())
			.toList();
		BrokenRuleException.require(elsewhere.isEmpty(), "numbers",
				"Not in mission with this batch: " + String.join(", ", elsewhere) + ".");
		return named.officers().keySet();
	}

}
