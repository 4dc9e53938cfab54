package org.muster.statement.service.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.MissingException;
import org.muster.shared.Words;
import org.muster.shared.view.Address;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;
import org.muster.statement.domain.evidence.LateRecords;
import org.muster.statement.domain.evidence.NearMovement;
import org.muster.statement.domain.verdict.ClaimSettings;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.domain.verdict.Verdict;
import org.muster.statement.service.ScopedFigures;
import org.muster.totals.domain.Position;

import org.springframework.stereotype.Service;

/**
 * Looks for what would explain that a claim differs from the records: another day,
 * measure or part that would agree, people under way, and records entered after it was
 * said.
 */
@Service
public class Explanations {

	private final Evidence evidence;

	private final ScopedFigures figures;

	private final ClaimSettings settings;

	Explanations(Evidence evidence, ScopedFigures figures, ClaimSettings settings) {
		this.evidence = evidence;
		this.figures = figures;
		this.settings = settings;
	}

	/**
	 * What would explain a difference.
	 * @param claim the claim
	 * @param statedOn the day on which it was said
	 * @return the likeliest first; empty where the claim agrees
	 */
	public List<Clue> of(JudgedClaim claim, LocalDate statedOn) {
		if (claim.verdict() != Verdict.DIFFERS) {
			return List.of();
		}
		List<Clue> clues = new ArrayList<>();
		Position position = this.evidence.on(claim.mission(), claim.asOf());
		clues.addAll(underWay(claim));
		clues.addAll(otherDays(claim));
		clues.addAll(otherMeasures(claim, position));
		clues.addAll(otherParts(claim, position));
		clues.addAll(moved(claim));
		recordedLater(claim, statedOn).ifPresent(clues::add);
		return clues;
	}

	/** Whoever counts at departure counts people who have not arrived. */
	private List<Clue> underWay(JudgedClaim claim) {
		Figure computed = Objects.requireNonNull(claim.computed());
		return near(claim).filter((movement) -> movement.isUnderWay(claim.asOf())).map((movement) -> {
			Figure atDeparture = computed.plus(movement.number());
			String key = agrees(claim, atDeparture) ? "under_way.explains" : "under_way";
			return new Clue(key,
					List.of(movement.number(), Objects.requireNonNull(movement.departedOn()),
							(movement.effectiveOn() != null) ? movement.effectiveOn() : "clue.not_yet", atDeparture),
					movements(claim));
		}).toList();
	}

	private List<Clue> otherDays(JudgedClaim claim) {
		List<Clue> clues = new ArrayList<>();
		boolean byCourses = switch (claim.measure()) {
			case READY, IN_TRAINING, AFTER_NEXT -> true;
			default -> false;
		};
		for (LocalDate day : this.evidence.changes(claim.mission(), claim.asOf(), byCourses)) {
			Figure figure = this.figures.read(this.evidence.on(claim.mission(), day), claim.measure(), claim.scope());
			if (agrees(claim, figure)) {
				long apart = ChronoUnit.DAYS.between(claim.asOf(), day);
				clues.add(new Clue((apart < 0) ? "day.before" : "day.after",
						List.of(day, Math.abs(apart), Objects.requireNonNull(figure)),
						Address.of("missions", claim.mission()).with("asOf", day).href()));
				break;
			}
		}
		return clues;
	}

	private List<Clue> otherMeasures(JudgedClaim claim, Position position) {
		return Arrays.stream(Measure.values()).filter((measure) -> measure != claim.measure()).flatMap((measure) -> {
			Figure figure = this.figures.read(position, measure, claim.scope());
			return (figure != null && agrees(claim, figure))
					? Stream.of(new Clue("measure", List.of("measure." + Words.of(measure), figure),
							CountedRecords.of(claim.mission(), measure, claim.scope(), claim.asOf()).get(0).href()))
					: Stream.empty();
		}).toList();
	}

	private List<Clue> otherParts(JudgedClaim claim, Position position) {
		Stream<Scope> contributors = position.contributors()
			.stream()
			.map((one) -> new Scope(Scope.Kind.CONTRIBUTOR, one.code()));
		Stream<Scope> batches = position.batches().stream().map((one) -> new Scope(Scope.Kind.BATCH, one.code()));
		return Stream.of(Stream.of(Scope.WHOLE_MISSION), contributors, batches)
			.flatMap((parts) -> parts)
			.filter((part) -> !part.equals(claim.scope()))
			.flatMap((part) -> {
				Figure figure = this.figures.read(position, claim.measure(), part);
				return (figure != null && agrees(claim, figure))
						? Stream.of(new Clue("part",
								List.of(part.code().isEmpty() ? claim.mission() : part.code(), figure),
								CountedRecords.of(claim.mission(), claim.measure(), part, claim.asOf()).get(0).href()))
						: Stream.empty();
			})
			.limit(2)
			.toList();
	}

	private List<Clue> moved(JudgedClaim claim) {
		return near(claim)
			.filter((movement) -> movement.effectiveOn() != null && !movement.effectiveOn().equals(claim.asOf()))
			.map((movement) -> {
				LocalDate day = Objects.requireNonNull(movement.effectiveOn());
				long apart = ChronoUnit.DAYS.between(claim.asOf(), day);
				return new Clue((movement.out() ? "arrived" : "left") + ((apart < 0) ? ".before" : ".after"),
						List.of(movement.number(), day, Math.abs(apart)), movements(claim));
			})
			.toList();
	}

	private Optional<Clue> recordedLater(JudgedClaim claim, LocalDate statedOn) {
		if (!this.evidence.isPast(statedOn)) {
			return Optional.empty();
		}
		try {
			Figure then = this.figures.read(this.evidence.asRecorded(claim.mission(), claim.asOf(), statedOn),
					claim.measure(), claim.scope());
			LateRecords late = this.evidence.since(claim.mission(), statedOn);
			if (late.total() == 0 || Objects.equals(then, claim.computed())) {
				return Optional.empty();
			}
			String key = agrees(claim, then) ? "recorded_later.explains" : "recorded_later";
			return Optional.of(new Clue(key,
					List.of(statedOn, (then != null) ? then : "cell.none", late.movements(), late.completions(),
							late.pledges(), late.returns()),
					Address.of("missions", claim.mission())
						.with("asOf", claim.asOf())
						.with("recordedAt", statedOn)
						.href()));
		}
		catch (MissingException ex) {
			return Optional.of(new Clue("recorded_all_later", List.of(statedOn), null));
		}
	}

	private Stream<NearMovement> near(JudgedClaim claim) {
		boolean counts = switch (claim.measure()) {
			case DEPLOYED, AFTER_NEXT -> true;
			default -> false;
		};
		return counts ? this.evidence.movements(claim.mission(), claim.asOf())
			.stream()
			.filter((movement) -> switch (claim.scope().kind()) {
				case CONTRIBUTOR -> movement.contributor().equals(claim.scope().code());
				case BATCH -> claim.scope().code().equals(movement.batch());
				case MISSION, UNIT -> true;
			}) : Stream.empty();
	}

	private boolean agrees(JudgedClaim claim, @Nullable Figure figure) {
		Verdict verdict = this.settings.judge(claim.claimed(), figure);
		return verdict == Verdict.AGREES || verdict == Verdict.AGREES_WITHIN_MARKS;
	}

	private static String movements(JudgedClaim claim) {
		return CountedRecords.of(claim.mission(), Measure.DEPLOYED, claim.scope(), claim.asOf()).get(0).href();
	}

}
