package org.muster.batch.service.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.muster.batch.domain.hold.HoldQueries;
import org.muster.batch.domain.hold.HoldRow;
import org.muster.batch.domain.manifest.Candidate;
import org.muster.batch.domain.manifest.CandidateQueries;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Says who may be named on a manifest, and what moving them takes.
 */
@Component
class ManifestRules {

	private static final int MOST_NAMED = 20;

	private static final Map<String, String> WORDS = Map.of("gone", "has retired or died", "in_mission",
			"is in mission already", "moving", "stands on another movement that is not finished", "off_roll",
			"is not on the roll on that day");

	private final CandidateQueries candidates;

	private final HoldQueries holds;

	private final CommandRight command;

	ManifestRules(CandidateQueries candidates, HoldQueries holds, CommandRight command) {
		this.candidates = candidates;
		this.holds = holds;
		this.command = command;
	}

	List<Candidate> candidates(PlanRow batch, Direction direction, LocalDate day, long movementId) {
		return (direction == Direction.OUT) ? this.candidates.outward(batch.id(), day, movementId)
				: this.candidates.homeward(batch.id(), day, movementId);
	}

	/** Everybody named has to be free to move. */
	List<Candidate> named(List<Candidate> candidates, Collection<Long> officers) {
		Map<Long, Candidate> known = candidates.stream()
			.collect(Collectors.toMap((one) -> one.officer().id(), Function.identity()));
		List<Long> elsewhere = officers.stream().filter((officer) -> !known.containsKey(officer)).toList();
		BrokenRuleException.require(elsewhere.isEmpty(), "officers",
				"Not on the roll on that day, or not in mission with this batch: "
						+ some(elsewhere.isEmpty() ? List.of() : this.candidates.numbers(elsewhere)) + ".");
		List<Candidate> named = officers.stream().map(known::get).toList();
		List<String> blocked = named.stream()
			.filter((one) -> !one.isFree())
			.map((one) -> one.officer().serviceNumber() + " " + WORDS.getOrDefault(one.blocked(), "cannot move"))
			.toList();
		BrokenRuleException.require(blocked.isEmpty(), "officers", "Nothing is recorded: " + some(blocked) + ".");
		BrokenRuleException.require(!named.isEmpty(), "officers", "Tick who moves, or paste their service numbers.");
		return named;
	}

	/**
	 * Who leaves for the mission without being certified, or while the batch is held,
	 * needs command and a reason.
	 */
	Exceptions exceptions(PlanRow batch, LocalDate day, List<Candidate> named, String reason) {
		Set<Long> uncovered = named.stream()
			.filter((one) -> !one.covered())
			.map((one) -> one.officer().id())
			.collect(Collectors.toSet());
		List<HoldRow> open = this.holds.of(batch.id(), day).stream().filter((hold) -> hold.isOpenOn(day)).toList();
		if (!uncovered.isEmpty() || !open.isEmpty()) {
			demand(named, uncovered, open, reason);
		}
		return new Exceptions(uncovered, !open.isEmpty(), reason.strip());
	}

	private void demand(List<Candidate> named, Set<Long> uncovered, List<HoldRow> open, String reason) {
		String why = (!open.isEmpty() ? "The batch is held on that day. " : "")
				+ (!uncovered.isEmpty() ? "No certification covers " + some(named.stream()
					.filter((one) -> !one.covered())
					.map((one) -> one.officer().serviceNumber())
					.toList()) + " on that day. " : "");
		try {
			this.command.demand();
		}
		catch (AccessDeniedException ex) {
			throw new BrokenRuleException("officers",
					why + "Only command may move them all the same, with a reason that stays listed.");
		}
		BrokenRuleException.require(!reason.isBlank(), "override",
				why + "Say why they move all the same; the reason stays listed as a discrepancy.");
	}

	static String some(List<String> all) {
		return all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
				+ ((all.size() > MOST_NAMED) ? " and %d more".formatted(all.size() - MOST_NAMED) : "");
	}

	/**
	 * What is moved against the rules.
	 *
	 * @param uncovered officers whom no certification covers
	 * @param held whether the batch is held
	 * @param reason why they move all the same
	 */
	record Exceptions(Set<Long> uncovered, boolean held, String reason) {

		static final Exceptions NONE = new Exceptions(Set.of(), false, "");

	}

}
