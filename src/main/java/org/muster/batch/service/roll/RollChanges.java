package org.muster.batch.service.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.domain.roll.Member;
import org.muster.batch.domain.roll.Place;
import org.muster.batch.domain.roll.RollQueries;
import org.muster.batch.domain.roll.RollWriter;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.officer.domain.paste.NumberQueries;
import org.muster.officer.domain.paste.PastedNumbers;
import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts officers on rolls and takes them off, each from a day on, and says before what it
 * would do.
 */
@Service
@Transactional
@PreAuthorize("hasRole('DEPLOYMENT_OFFICER')")
public class RollChanges {

	private final BatchPlanning batches;

	private final RollQueries rolls;

	private final RollWriter writer;

	private final NumberQueries numbers;

	private final ReadyOfficers ready;

	RollChanges(BatchPlanning batches, RollQueries rolls, RollWriter writer, NumberQueries numbers,
			ReadyOfficers ready) {
		this.batches = batches;
		this.rolls = rolls;
		this.writer = writer;
		this.numbers = numbers;
		this.ready = ready;
	}

	/**
	 * The officers on a roll.
	 * @param batchCode in any case
	 * @param day the day
	 * @return in the order of service numbers
	 * @throws org.muster.shared.MissingException if there is no such batch
	 */
	@Transactional(readOnly = true)
	public List<Member> members(String batchCode, LocalDate day) {
		return this.rolls.named(this.rolls.onRoll(this.batches.get(batchCode).id(), day), day);
	}

	/**
	 * What adding officers would do, without doing it.
	 * @param batchCode in any case
	 * @param form whom to add
	 * @return what it would do
	 * @throws BrokenRuleException if nobody is named or the batch keeps no roll
	 */
	@Transactional(readOnly = true)
	public RollPreview previewAddition(String batchCode, RollForm form) {
		PlanRow batch = batchWithRoll(batchCode);
		ResolvedNumbers pasted = resolve(form);
		Set<Long> named = named(form, pasted);
		List<Place> places = this.rolls.places(named, form.day());
		Set<Long> placed = places.stream().map(Place::officerId).collect(Collectors.toSet());
		List<Member> free = this.rolls.named(named, form.day())
			.stream()
			.filter((officer) -> !placed.contains(officer.id()))
			.toList();
		List<Member> added = free.stream().filter((officer) -> !officer.isGone()).toList();
		Set<Long> before = this.rolls.onRoll(batch.id(), form.day());
		Set<Long> after = new HashSet<>(before);
		added.forEach((officer) -> after.add(officer.id()));
		List<Place> taken = places.stream()
			.filter((place) -> !(place.batchId() == batch.id() && before.contains(place.officerId())))
			.toList();
		return new RollPreview(form.day(), added, placed.size() - taken.size(), taken, List.of(),
				numbers(free.stream().filter(Member::isGone).toList()), pasted.unknown(), before.size(), after.size(),
				readyIn(batch, after, form.day()));
	}

	/**
	 * Adds officers. Who cannot be added is left out and told.
	 * @param batchCode in any case
	 * @param form whom to add
	 * @return what it did
	 * @throws BrokenRuleException if nobody is named or the batch keeps no roll
	 */
	public RollPreview add(String batchCode, RollForm form) {
		this.writer.lock(named(form, resolve(form)));
		RollPreview preview = previewAddition(batchCode, form);
		this.writer.add(this.batches.get(batchCode).id(), ids(preview.changed()), form.day(), form.role());
		return preview;
	}

	/**
	 * What taking officers off would do, without doing it.
	 * @param batchCode in any case
	 * @param form whom to take off
	 * @return what it would do
	 * @throws BrokenRuleException if nobody is named or the batch keeps no roll
	 */
	@Transactional(readOnly = true)
	public RollPreview previewRemoval(String batchCode, RollForm form) {
		PlanRow batch = batchWithRoll(batchCode);
		ResolvedNumbers pasted = resolve(form);
		Set<Long> named = named(form, pasted);
		Set<Long> here = this.rolls.places(named, form.day())
			.stream()
			.filter((place) -> place.batchId() == batch.id())
			.map(Place::officerId)
			.collect(Collectors.toSet());
		Set<Long> kept = this.rolls.keptByManifests(batch.id(), here, form.day());
		List<Member> members = this.rolls.named(here, form.day());
		List<Member> removed = members.stream().filter((officer) -> !kept.contains(officer.id())).toList();
		Set<Long> before = this.rolls.onRoll(batch.id(), form.day());
		Set<Long> after = new HashSet<>(before);
		after.removeAll(ids(removed));
		return new RollPreview(form.day(), removed, named.size() - here.size(), List.of(),
				numbers(members.stream().filter((officer) -> kept.contains(officer.id())).toList()), List.of(),
				pasted.unknown(), before.size(), after.size(), readyIn(batch, after, form.day()));
	}

	/**
	 * Takes officers off. Who cannot be taken off is left where they are and told.
	 * @param batchCode in any case
	 * @param form whom to take off
	 * @return what it did
	 * @throws BrokenRuleException if nobody is named or the batch keeps no roll
	 */
	public RollPreview remove(String batchCode, RollForm form) {
		this.writer.lock(named(form, resolve(form)));
		RollPreview preview = previewRemoval(batchCode, form);
		this.writer.remove(this.batches.get(batchCode).id(), ids(preview.changed()), form.day());
		return preview;
	}

	private PlanRow batchWithRoll(String code) {
		PlanRow batch = this.batches.get(code);
		BrokenRuleException.require(batch.home(), "numbers",
				"This batch belongs to " + batch.contributorName() + "; only the home service has names on record.");
		BrokenRuleException.require(batch.isOpen(), "numbers",
				"This batch is cancelled. Its roll is no longer changed.");
		return batch;
	}

	private ResolvedNumbers resolve(RollForm form) {
		return this.numbers.resolve(PastedNumbers.of(form.numbers(), "numbers"));
	}

	private static Set<Long> named(RollForm form, ResolvedNumbers pasted) {
		Set<Long> named = new LinkedHashSet<>(form.ticked());
		named.addAll(pasted.officers().keySet());
		BrokenRuleException.require(!named.isEmpty() || !pasted.unknown().isEmpty(), "numbers",
				"Tick officers in the list, or paste at least one service number.");
		return named;
	}

	private int readyIn(PlanRow batch, Set<Long> onRoll, LocalDate day) {
		Set<Long> readyThere = new HashSet<>(this.ready.among(batch.missionId(), onRoll, day));
		readyThere.removeAll(this.rolls.inMission(onRoll, day));
		return readyThere.size();
	}

	private static Collection<Long> ids(List<Member> members) {
		return members.stream().map(Member::id).toList();
	}

	private static List<String> numbers(List<Member> members) {
		return members.stream().map(Member::serviceNumber).toList();
	}

}
