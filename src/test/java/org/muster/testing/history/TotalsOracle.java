package org.muster.testing.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.testing.history.History.Batch;
import org.muster.testing.history.History.Count;
import org.muster.testing.history.History.Movement;
import org.muster.testing.history.History.Pledge;

/**
 * The rule book's deployment totals of a mission on a day.
 */
public final class TotalsOracle {

	private final History history;

	private final ReadinessOracle readiness;

	private final PresenceOracle presence;

	public TotalsOracle(History history) {
		this.history = history;
		this.readiness = new ReadinessOracle(history);
		this.presence = new PresenceOracle(history, this.readiness);
	}

	/** Every figure of the position, by name. */
	public Map<String, String> position(int mission, LocalDate day) {
		Map<String, String> figures = new TreeMap<>();
		Figure authorised = authorised(mission, day);
		Figure deployed = deployed(mission, day);
		Figure ready = count((officer) -> this.presence.isReadyInBatch(officer, mission, day));
		figures.put("authorised", String.valueOf(authorised));
		figures.put("deployed", deployed.toString());
		figures.put("ready", ready.toString());
		figures.put("inTraining", count((officer) -> stands(officer, mission, day, "in_training")).toString());
		figures.put("afterNext", deployed.plus(ready).toString());
		figures.put("short", String.valueOf((authorised != null) ? authorised.minus(deployed) : null));
		figures.put("expected", pledged(mission, 0, day).toString());
		figures
			.put("pledged",
					Figure.sum(IntStream.range(0, History.CONTRIBUTORS.size())
						.mapToObj((contributor) -> pledged(mission, contributor, day))
						.toList()).toString());
		figures
			.put("outstanding",
					Figure.sum(IntStream.range(0, History.CONTRIBUTORS.size())
						.mapToObj((contributor) -> outstanding(mission, contributor, day))
						.toList()).toString());
		for (int contributor = 0; contributor < History.CONTRIBUTORS.size(); contributor++) {
			if (isInvolved(mission, contributor)) {
				figures.put(History.CONTRIBUTORS.get(contributor), contributor(mission, contributor, day));
			}
		}
		for (int batch = 0; batch < this.history.batches.size(); batch++) {
			if (this.history.batches.get(batch).mission() == mission) {
				figures.put("B" + batch, batch(batch, day));
			}
		}
		for (int unit = 0; unit < History.PARENTS.size(); unit++) {
			unit(mission, unit, day, figures);
		}
		return figures;
	}

	/** Deployed, ready and authorised: what a curve shows. */
	public String strength(int mission, LocalDate day) {
		return "%s %s %s".formatted(deployed(mission, day),
				count((officer) -> this.presence.isReadyInBatch(officer, mission, day)), authorised(mission, day));
	}

	private Figure deployed(int mission, LocalDate day) {
		return Figure.sum(IntStream.range(0, History.CONTRIBUTORS.size())
			.mapToObj((one) -> deployed(mission, one, day))
			.toList());
	}

	private @Nullable Figure authorised(int mission, LocalDate day) {
		return this.history.mandates.stream()
			.filter((mandate) -> mandate.mission() == mission && !day.isBefore(mandate.from())
					&& day.isBefore(mandate.until()))
			.map((mandate) -> mandate.qualifier().of(mandate.authorised()))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Officers in mission by manifests, plus reported out less home without manifest; the
	 * latest returns take the place of movements as long as none is known.
	 */
	private Figure deployed(int mission, int contributor, LocalDate day) {
		List<Figure> parts = new ArrayList<>(moved(mission, day, contributor, null));
		parts.add(count((officer) -> isWith(officer, mission, contributor, day)));
		boolean movementKnown = this.history.movements.stream()
			.filter((movement) -> movement.mission() == mission && movement.contributor() == contributor)
			.map(Movement::effective)
			.anyMatch((effective) -> effective != null && !effective.isAfter(day));
		if (!movementKnown) {
			latest(mission, contributor, day).forEach((count) -> parts.add(Figure.exact(count.total())));
		}
		return Figure.sum(parts);
	}

	private boolean isWith(int officer, int mission, int contributor, LocalDate day) {
		Integer batch = this.presence.batchOf(officer, mission, day);
		return batch != null && this.history.batches.get(batch).contributor() == contributor;
	}

	/** The reported numbers, those who left as negative figures. */
	private List<Figure> moved(int mission, LocalDate day, @Nullable Integer contributor, @Nullable Integer batch) {
		List<Figure> moved = new ArrayList<>();
		for (Movement movement : this.history.movements) {
			LocalDate happening = this.presence.happening(movement);
			Integer number = movement.number();
			boolean asked = movement.mission() == mission
					&& (contributor == null || movement.contributor() == contributor)
					&& (batch == null || movement.batch() == batch);
			if (asked && number != null && happening != null && !happening.isAfter(day) && movement.names().isEmpty()
					&& !standsForRoll(movement)) {
				Figure figure = movement.qualifier().of(number);
				moved.add(movement.isOut() ? figure : Figure.ZERO.minus(figure));
			}
		}
		for (int index = 0; index < this.history.batches.size(); index++) {
			Batch planned = this.history.batches.get(index);
			LocalDate departure = planned.departure();
			boolean asked = planned.mission() == mission && planned.contributor() != 0
					&& (contributor == null || planned.contributor() == contributor)
					&& (batch == null || batch == index);
			if (asked && departure != null && this.presence.isComing(departure) && !departure.isAfter(day)
					&& !this.presence.isCancelled(index) && !this.presence.hasMovementOut(index)) {
				moved.add(Figure.exact(planned.planned()));
			}
		}
		return moved;
	}

	/** Where a batch has both a roll and a number to come, the roll counts. */
	private boolean standsForRoll(Movement movement) {
		LocalDate planned = movement.planned();
		return movement.isOut() && movement.effective() == null && movement.batch() >= 0 && planned != null
				&& this.presence.hasRoll(movement.batch(), planned);
	}

	private List<Count> latest(int mission, int contributor, LocalDate day) {
		Map<String, Count> latest = new TreeMap<>();
		this.history.counts.stream()
			.filter((count) -> count.mission() == mission && count.contributor() == contributor)
			.filter((count) -> !count.asOf().isAfter(day))
			.sorted(Comparator.comparing(Count::asOf))
			.forEach((count) -> latest.put(count.kind(), count));
		return List.copyOf(latest.values());
	}

	private Stream<Pledge> inForce(int mission, int contributor, LocalDate day) {
		return this.history.pledges.stream()
			.filter((pledge) -> pledge.mission() == mission && pledge.contributor() == contributor)
			.filter((pledge) -> pledge.isInForce(day));
	}

	private Figure pledged(int mission, int contributor, LocalDate day) {
		return Figure.sum(inForce(mission, contributor, day).map((pledge) -> counted(pledge, day)).toList());
	}

	/**
	 * What named contributors have taken up of a promise is not counted with it again.
	 */
	private Figure counted(Pledge pledge, LocalDate day) {
		List<Figure> takenUp = this.history.pledges.stream()
			.filter((other) -> other.isInForce(day) && other.takesUp() != null
					&& first(this.history.pledges.get(other.takesUp())) == first(pledge))
			.map((other) -> other.qualifier().of(other.number()))
			.toList();
		return pledge.qualifier().of(pledge.number()).minus(Figure.sum(takenUp)).neverBelowZero();
	}

	private Pledge first(Pledge pledge) {
		Integer replaced = pledge.replaces();
		return (replaced != null) ? first(this.history.pledges.get(replaced)) : pledge;
	}

	private Figure outstanding(int mission, int contributor, LocalDate day) {
		return pledged(mission, contributor, day).minus(deployed(mission, contributor, day)).neverBelowZero();
	}

	private boolean isInvolved(int mission, int contributor) {
		return Stream
			.of(this.history.pledges.stream().map((one) -> List.of(one.mission(), one.contributor())),
					this.history.batches.stream().map((one) -> List.of(one.mission(), one.contributor())),
					this.history.movements.stream().map((one) -> List.of(one.mission(), one.contributor())),
					this.history.counts.stream().map((one) -> List.of(one.mission(), one.contributor())))
			.flatMap((all) -> all)
			.anyMatch(List.of(mission, contributor)::equals);
	}

	private String contributor(int mission, int contributor, LocalDate day) {
		Long since = inForce(mission, contributor, day).map(Pledge::pledgedOn)
			.min(Comparator.naturalOrder())
			.map((pledgedOn) -> ChronoUnit.DAYS.between(pledgedOn, day))
			.orElse(null);
		List<Count> told = latest(mission, contributor, day).stream().filter((count) -> count.women() != null).toList();
		Figure women = null;
		Figure total = null;
		if (!told.isEmpty()) {
			women = Figure.exact(told.stream().map(Count::women).filter(Objects::nonNull).mapToInt((one) -> one).sum());
			total = Figure.exact(told.stream().mapToInt(Count::total).sum());
		}
		else if (count((officer) -> isWith(officer, mission, contributor, day)).number() > 0) {
			women = women((officer) -> isWith(officer, mission, contributor, day));
			total = count((officer) -> isWith(officer, mission, contributor, day));
		}
		return "pledged %s deployed %s outstanding %s days %s women %s of %s".formatted(
				pledged(mission, contributor, day), deployed(mission, contributor, day),
				outstanding(mission, contributor, day), since, women, total);
	}

	private String batch(int index, LocalDate day) {
		Batch batch = this.history.batches.get(index);
		int mission = batch.mission();
		IntPredicate onRoll = (officer) -> Objects.equals(this.readiness.rollOf(officer, mission, day), index);
		List<Figure> deployed = new ArrayList<>(moved(mission, day, null, index));
		deployed.add(count((officer) -> Objects.equals(this.presence.batchOf(officer, day), index)));
		Figure ready = count((officer) -> onRoll.test(officer) && stands(officer, mission, day, "ready"));
		Map<String, Integer> bins = new TreeMap<>();
		for (String bin : List.of("not_active", "in_mission", "clearance", "never_passed", "lapsed")) {
			bins.put(bin, (int) count(
					(officer) -> onRoll.test(officer) && standing(officer, mission, day).contains(" " + bin + " "))
				.number());
		}
		Figure tour = (this.readiness.tour(index) != null)
				? count((officer) -> onRoll.test(officer) && standing(officer, mission, day).contains("tour=true"))
				: null;
		boolean critical = IntStream.range(0, this.history.officers.size())
			.anyMatch((officer) -> onRoll.test(officer) && standing(officer, mission, day).contains("critical=true"));
		String state = state(index, day, count(onRoll).number(), ready.number(), Figure.sum(deployed).number());
		boolean rated = batch.contributor() == 0 && batch.planned() > 0
				&& List.of("forming", "in_training", "ready", "departing").contains(state);
		return "%s planned %d onRoll %s ready %s inTraining %s tour %s deployed %s rating %s fill %s bins %s".formatted(
				state, batch.planned(), count(onRoll), ready,
				count((officer) -> onRoll.test(officer) && stands(officer, mission, day, "in_training")), tour,
				Figure.sum(deployed), rated ? rating(ready.number(), batch.planned(), critical) : null,
				(batch.planned() > 0) ? basisPoints(count(onRoll).number(), batch.planned()) : null, bins);
	}

	/** Rounded half up, and to the whole only where it is reached. */
	private static long basisPoints(long part, long whole) {
		return (part >= whole) ? 10_000 : Math.min(9_999, (20_000 * part + whole) / (2 * whole));
	}

	private String state(int index, LocalDate day, long onRoll, long ready, long deployed) {
		List<Movement> own = this.history.movements.stream().filter((movement) -> movement.batch() == index).toList();
		List<Movement> out = own.stream().filter(Movement::isOut).toList();
		boolean arrived = deployed > 0
				|| moved(this.history.batches.get(index).mission(), day, null, index).stream()
					.anyMatch((figure) -> figure.number() > 0)
				|| out.stream().anyMatch((movement) -> isBy(movement.effective(), day))
				|| this.presence.hasArrived(index, day);
		boolean home = own.stream()
			.anyMatch((movement) -> "home".equals(movement.direction()) && movement.reason() == null
					&& isBy(this.presence.happening(movement), day));
		boolean left = out.stream()
			.anyMatch((movement) -> isBy(movement.departed(), day) || isBy(movement.arrived(), day));
		boolean more = out.stream()
			.anyMatch((movement) -> isBy(movement.departed(), day) && !isBy(movement.arrived(), day)
					|| left && isAfter(movement, day));
		LocalDate cancelled = this.history.batches.get(index).cancelledOn();
		if (arrived) {
			return (deployed <= 0) ? "returned" : home ? "homeward" : more ? "departing" : "deployed";
		}
		if (left) {
			return "departing";
		}
		if (isBy(cancelled, day)) {
			return "cancelled";
		}
		int planned = this.history.batches.get(index).planned();
		return (planned > 0 && ready >= planned) ? "ready" : (onRoll > 0) ? "in_training" : "forming";
	}

	private static boolean isBy(@Nullable LocalDate when, LocalDate day) {
		return when != null && !when.isAfter(day);
	}

	private static boolean isAfter(Movement movement, LocalDate day) {
		return Stream.of(movement.departed(), movement.arrived(), movement.planned())
			.filter(Objects::nonNull)
			.findFirst()
			.filter((first) -> first.isAfter(day))
			.isPresent();
	}

	private static String rating(long ready, int planned, boolean critical) {
		String rating = (ready * 100 >= planned * 90L) ? "R1"
				: (ready * 100 >= planned * 80L) ? "R2" : (ready * 100 >= planned * 70L) ? "R3" : "R4";
		return (critical && rating.compareTo("R3") < 0) ? "R3" : rating;
	}

	private void unit(int mission, int unit, LocalDate day, Map<String, String> figures) {
		IntPredicate serves = (officer) -> Objects.equals(this.readiness.unitOf(officer, day), unit);
		IntPredicate onRoll = (officer) -> serves.test(officer) && this.readiness.rollOf(officer, mission, day) != null;
		if (count((officer) -> serves.test(officer) && !standing(officer, mission, day).isEmpty()).number() > 0) {
			figures.put("U" + unit,
					"onRoll %s women %s ready %s inTraining %s deployed %s atHome %s".formatted(count(onRoll),
							women(onRoll),
							count((officer) -> serves.test(officer) && stands(officer, mission, day, "ready")),
							count((officer) -> serves.test(officer) && stands(officer, mission, day, "in_training")),
							count((officer) -> serves.test(officer) && stands(officer, mission, day, "deployed")),
							count((officer) -> within(this.readiness.unitOf(officer, day), unit)
									&& this.readiness.isActive(officer, day)
									&& this.presence.batchOf(officer, day) == null)));
		}
	}

	/** What a unit keeps at home counts those who serve in the units below it. */
	private static boolean within(@Nullable Integer unit, int above) {
		return unit != null
				&& IntStream.iterate(unit, (one) -> one >= 0, History.PARENTS::get).anyMatch((one) -> one == above);
	}

	private String standing(int officer, int mission, LocalDate day) {
		return Objects.requireNonNullElse(this.presence.standing(officer, mission, day), "");
	}

	private boolean stands(int officer, int mission, LocalDate day, String standing) {
		return standing(officer, mission, day).startsWith(standing + " ");
	}

	private Figure count(IntPredicate which) {
		return Figure.exact(IntStream.range(0, this.history.officers.size()).filter(which).count());
	}

	private Figure women(IntPredicate which) {
		return count((officer) -> which.test(officer) && this.history.officers.get(officer).woman());
	}

}
