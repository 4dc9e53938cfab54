package org.muster.batch.service.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.manifest.Candidate;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.officer.domain.paste.NumberQueries;
import org.muster.officer.domain.paste.PastedNumbers;
import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records movements of a batch by name: out, home, and deaths in mission.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DEPLOYMENT_OFFICER', 'COMMAND')")
public class Manifests {

	private final BatchPlanning batches;

	private final ManifestRules rules;

	private final MovementWriting writing;

	private final NumberQueries numbers;

	private final Clock clock;

	Manifests(BatchPlanning batches, ManifestRules rules, MovementWriting writing, NumberQueries numbers, Clock clock) {
		this.batches = batches;
		this.rules = rules;
		this.writing = writing;
		this.numbers = numbers;
		this.clock = clock;
	}

	/**
	 * The list from which a manifest is ticked.
	 * @param batchCode in any case
	 * @param direction which way they move
	 * @param on the day, {@code null} for today
	 * @param ticked officers who are ticked already
	 * @return everybody who may move on that day
	 */
	@Transactional(readOnly = true)
	public ManifestSheet sheet(String batchCode, Direction direction, @Nullable LocalDate on, Set<Long> ticked) {
		PlanRow batch = this.batches.get(batchCode);
		LocalDate day = (on != null) ? on : LocalDate.now(this.clock);
		return new ManifestSheet(batch, direction, day, this.rules.candidates(batch, direction, day, 0), ticked);
	}

	/**
	 * The officers behind the pasted numbers of a form, with those ticked.
	 * @param form what was typed
	 * @return their keys
	 * @throws BrokenRuleException if a number is nobody's
	 */
	@Transactional(readOnly = true)
	public Set<Long> named(ManifestForm form) {
		return named(form, resolve(form));
	}

	/**
	 * Records a movement with its manifest. The same form sent again records nothing
	 * more.
	 * @param batchCode in any case
	 * @param form what was typed
	 * @return the key of the movement
	 * @throws BrokenRuleException if a rule forbids it
	 */
	public long record(String batchCode, ManifestForm form) {
		PlanRow batch = this.batches.get(batchCode);
		Optional<Long> before = this.writing.recorded(form.token());
		if (before.isPresent()) {
			return before.get();
		}
		Direction direction = form.facts().direction();
		BrokenRuleException.require(direction != Direction.OUT || batch.isOpen(), "officers",
				"This batch is cancelled, so it no longer departs.");
		form.facts().check(LocalDate.now(this.clock));
		LocalDate day = day(form);
		ResolvedNumbers pasted = resolve(form);
		Set<Long> officers = named(form, pasted);
		this.writing.lock(officers);
		List<Candidate> named = this.rules.named(this.rules.candidates(batch, direction, day, 0), officers);
		ManifestRules.Exceptions exceptions = (direction == Direction.OUT && form.facts().isFact())
				? this.rules.exceptions(batch, day, named, form.override()) : ManifestRules.Exceptions.NONE;
		return this.writing.write(batch, form, named.stream().map((one) -> one.officer().id()).toList(), exceptions);
	}

	private ResolvedNumbers resolve(ManifestForm form) {
		ResolvedNumbers pasted = this.numbers.resolve(PastedNumbers.of(form.numbers(), "numbers"));
		BrokenRuleException.require(pasted.unknown().isEmpty(), "numbers",
				"Not on record: " + ManifestRules.some(pasted.unknown()) + ".");
		return pasted;
	}

	private static Set<Long> named(ManifestForm form, ResolvedNumbers pasted) {
		Set<Long> named = new LinkedHashSet<>(form.ticked());
		named.addAll(pasted.officers().keySet());
		return named;
	}

	/** The facts were checked to have one. */
	private static LocalDate day(ManifestForm form) {
		LocalDate day = form.facts().day();
		if (day == null) {
			throw new BrokenRuleException("plannedOn", "Give a day.");
		}
		return day;
	}

}
