package org.muster.batch.service.movement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.batch.domain.manifest.Candidate;
import org.muster.batch.domain.manifest.MovementDetails;
import org.muster.batch.domain.manifest.MovementRow;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.movement.Movement;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.officer.domain.paste.NumberQueries;
import org.muster.officer.domain.paste.PastedNumbers;
import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.Words;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names officers on a movement that is on record: more of them, or the first where only a
 * number was reported. From then on the names count, and a number that differs is listed
 * as a discrepancy.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DEPLOYMENT_OFFICER', 'COMMAND')")
public class ManifestNaming {

	private final MovementDetails details;

	private final MovementWriting writing;

	private final ManifestRules rules;

	private final BatchPlanning batches;

	private final NumberQueries numbers;

	ManifestNaming(MovementDetails details, MovementWriting writing, ManifestRules rules, BatchPlanning batches,
			NumberQueries numbers) {
		this.details = details;
		this.writing = writing;
		this.rules = rules;
		this.batches = batches;
		this.numbers = numbers;
	}

	/**
	 * The list from which names are ticked.
	 * @param id the movement
	 * @param ticked officers who are ticked already
	 * @return everybody who may have moved with it and is not named yet
	 * @throws BrokenRuleException if the movement was cancelled or is of no batch
	 */
	@Transactional(readOnly = true)
	public ManifestSheet sheet(long id, Set<Long> ticked) {
		MovementRow row = standing(id);
		PlanRow batch = batch(row);
		Set<Long> there = officers(id);
		List<Candidate> rows = this.rules.candidates(batch, direction(row), day(row), id)
			.stream()
			.filter((one) -> !there.contains(one.officer().id()))
			.toList();
		return new ManifestSheet(batch, direction(row), day(row), rows, ticked);
	}

	/**
	 * The officers behind the pasted numbers of a form, with those ticked.
	 * @param naming what was typed
	 * @return their keys
	 * @throws BrokenRuleException if a number is nobody's
	 */
	@Transactional(readOnly = true)
	public Set<Long> named(Naming naming) {
		return named(naming, resolve(naming));
	}

	/**
	 * Names officers on a movement. The same form sent again names nobody twice.
	 * @param id the movement
	 * @param naming what was typed
	 * @throws BrokenRuleException if a rule forbids it, or the movement was changed after
	 * the form was opened
	 */
	public void add(long id, Naming naming) {
		MovementRow row = standing(id);
		PlanRow batch = batch(row);
		ResolvedNumbers pasted = resolve(naming);
		Set<Long> officers = named(naming, pasted);
		officers.removeAll(officers(id));
		if (officers.isEmpty() && !named(naming, pasted).isEmpty()) {
			return;
		}
		BrokenRuleException.require(!row.isOut() || batch.isOpen(), "officers",
				"This batch is cancelled, so it no longer departs.");
		Movement movement = this.writing.change(id, naming.version());
		this.writing.lock(officers);
		List<Candidate> named = this.rules.named(this.rules.candidates(batch, direction(row), day(row), id), officers);
		boolean fact = row.departedOn() != null || row.arrivedOn() != null;
		ManifestRules.Exceptions exceptions = (row.isOut() && fact)
				? this.rules.exceptions(batch, day(row), named, naming.override()) : ManifestRules.Exceptions.NONE;
		this.writing.nameMore(movement, officers, exceptions);
		if (!row.isOut() && fact) {
			this.writing.takeEffect(batch.id(), direction(row), officers, day(row), naming.staysOnRoll());
		}
	}

	private MovementRow standing(long id) {
		MovementRow row = this.details.find(id).orElseThrow(() -> new MissingException("There is no such movement."));
		BrokenRuleException.require(row.isStanding(), "version", "This movement was cancelled. It no longer changes.");
		return row;
	}

	private PlanRow batch(MovementRow row) {
		BrokenRuleException.require(row.batch() != null, "officers",
				"This movement is of no batch, so nobody is on a roll who could be named.");
		return this.batches.get(Objects.requireNonNull(row.batch()));
	}

	private Set<Long> officers(long id) {
		return this.details.names(id).stream().map(MovementDetails.Named::officerId).collect(Collectors.toSet());
	}

	private ResolvedNumbers resolve(Naming naming) {
		ResolvedNumbers pasted = this.numbers.resolve(PastedNumbers.of(naming.numbers(), "numbers"));
		BrokenRuleException.require(pasted.unknown().isEmpty(), "numbers",
				"Not on record: " + ManifestRules.some(pasted.unknown()) + ".");
		return pasted;
	}

	private static Set<Long> named(Naming naming, ResolvedNumbers pasted) {
		Set<Long> named = new LinkedHashSet<>(naming.ticked());
		named.addAll(pasted.officers().keySet());
		return named;
	}

	private static Direction direction(MovementRow row) {
		return Words.parse(Direction.class, row.direction());
	}

	/** A movement has at least one day. */
	private static LocalDate day(MovementRow row) {
		LocalDate moved = (row.departedOn() != null) ? row.departedOn() : row.arrivedOn();
		return Objects.requireNonNull((moved != null) ? moved : row.plannedOn());
	}

	/**
	 * Whom a form names on a movement.
	 *
	 * @param version the version of the movement that was read
	 * @param ticked officers chosen from the list
	 * @param numbers service numbers with any separators
	 * @param override why officers moved whom no certification covers, or although the
	 * batch was held; empty for none
	 * @param staysOnRoll whether those who go home keep their places on the roll
	 */
	public record Naming(int version, Set<Long> ticked, String numbers, String override, boolean staysOnRoll) {

	}

}
