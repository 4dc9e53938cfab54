package org.muster.testing.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.muster.testing.history.History.Movement;

/**
 * Who is in mission on which day: walks from the first day on record to the last, lets
 * those go home who leave that day, and those arrive who arrive. After today the plans
 * happen.
 */
public final class PresenceOracle {

	private final History history;

	private final ReadinessOracle readiness;

	/**
	 * The batch with which each officer is in mission, from that day on; null at home.
	 */
	private final NavigableMap<LocalDate, @Nullable Integer[]> presence = new TreeMap<>();

	public PresenceOracle(History history, ReadinessOracle readiness) {
		this.history = history;
		this.readiness = readiness;
		TreeMap<LocalDate, Boolean> days = new TreeMap<>();
		history.boundaries.forEach((day) -> days.put(day, true));
		@Nullable Integer[] now = new Integer[history.officers.size()];
		this.presence.put(LocalDate.MIN, now);
		for (LocalDate day : days.keySet()) {
			now = Arrays.copyOf(now, now.length);
			leave(now, day);
			arrive(now, day);
			departUnnamed(now, day);
			this.presence.put(day, now);
		}
	}

	/** The batch with which an officer is in mission on a day. */
	public @Nullable Integer batchOf(int officer, LocalDate day) {
		return this.presence.floorEntry(day).getValue()[officer];
	}

	/** The batch with which an officer is in this mission on a day. */
	public @Nullable Integer batchOf(int officer, int mission, LocalDate day) {
		Integer batch = batchOf(officer, day);
		return (batch != null && missionOf(batch) == mission) ? batch : null;
	}

	/** Whether somebody has been in mission with a batch until a day. */
	boolean hasArrived(int batch, LocalDate day) {
		return this.presence.headMap(day, true).values().stream().anyMatch((now) -> Arrays.asList(now).contains(batch));
	}

	/** Ready in a batch: on its roll, ready, and not in mission. */
	public boolean isReadyInBatch(int officer, int mission, LocalDate day) {
		return this.readiness.rollOf(officer, mission, day) != null && batchOf(officer, day) == null
				&& this.readiness.isReady(officer, mission, day);
	}

	/** How an officer stands, or null where the mission has nothing to do with them. */
	@Nullable String standing(int officer, int mission, LocalDate day) {
		return standing(officer, mission, day, (unit) -> null, (batch) -> null);
	}

	/** The same with the keys of unit and batches. */
	public @Nullable String standing(int officer, int mission, LocalDate day,
			Function<@Nullable Integer, @Nullable Long> unitKey, Function<@Nullable Integer, @Nullable Long> batchKey) {
		Integer roll = this.readiness.rollOf(officer, mission, day);
		Integer with = batchOf(officer, mission, day);
		if (roll == null && with == null) {
			return null;
		}
		boolean away = batchOf(officer, day) != null;
		String standing = (with != null) ? "deployed" : away ? "in_mission" : !this.readiness.isActive(officer, day)
				? "not_active" : this.readiness.isReady(officer, mission, day) ? "ready" : "in_training";
		boolean binned = roll != null && !"ready".equals(standing) && !roll.equals(with);
		String bin = binned ? this.readiness.bin(officer, mission, day, away) : "-";
		boolean holds = roll != null && !away && this.readiness.isReadyForTour(officer, mission, roll);
		boolean critical = binned && this.readiness.lacksCritical(officer, mission, day);
		return "%s %s tour=%s critical=%s unit=%s roll=%s with=%s".formatted(standing, bin, holds, critical,
				unitKey.apply(this.readiness.unitOf(officer, day)), batchKey.apply(roll), batchKey.apply(with));
	}

	/** The first later day on which the officer is ready and not in mission. */
	public @Nullable LocalDate readyFrom(int officer, int mission, LocalDate after, LocalDate last) {
		return after.plusDays(1)
			.datesUntil(last)
			.filter((day) -> batchOf(officer, day) == null && this.readiness.isReady(officer, mission, day))
			.findFirst()
			.orElse(null);
	}

	/** The day on which a movement happens, or is assumed to. */
	@Nullable LocalDate happening(Movement movement) {
		LocalDate effective = movement.effective();
		LocalDate planned = movement.planned();
		if (effective != null || planned == null || !planned.isAfter(this.history.today)) {
			return effective;
		}
		return (movement.isOut() && isCancelled(movement.batch())) ? null : planned;
	}

	boolean isCancelled(int batch) {
		return batch >= 0 && this.history.batches.get(batch).cancelledOn() != null;
	}

	boolean isComing(@Nullable LocalDate planned) {
		return planned != null && planned.isAfter(this.history.today);
	}

	boolean hasMovementOut(int batch) {
		return this.history.movements.stream().anyMatch((movement) -> movement.isOut() && movement.batch() == batch);
	}

	/** Whether anybody is on the roll of a batch. */
	boolean hasRoll(int batch, LocalDate day) {
		return this.history.rolls.stream().anyMatch((place) -> place.batch() == batch && place.days().has(day));
	}

	private void leave(@Nullable Integer[] now, LocalDate day) {
		happeningOn(day).filter((movement) -> !movement.isOut())
			.forEach((movement) -> movement.names().forEach((officer) -> {
				Integer with = now[officer];
				if (with != null && missionOf(with) == movement.mission()) {
					now[officer] = null;
				}
			}));
	}

	private void arrive(@Nullable Integer[] now, LocalDate day) {
		happeningOn(day).filter(Movement::isOut).forEach((movement) -> movement.names().forEach((officer) -> {
			if (now[officer] == null) {
				now[officer] = movement.batch();
			}
		}));
	}

	/**
	 * A planned departure without names takes the ready officers on the roll, by service
	 * number, up to the number announced.
	 */
	private void departUnnamed(@Nullable Integer[] now, LocalDate day) {
		for (int batch = 0; batch < this.history.batches.size(); batch++) {
			for (int seats : seats(batch, day)) {
				List<Integer> ready = new ArrayList<>();
				for (int officer : byServiceNumber()) {
					boolean goes = now[officer] == null
							&& Objects.equals(this.readiness.rollOf(officer, missionOf(batch), day), batch)
							&& this.readiness.isReady(officer, missionOf(batch), day);
					if (goes && ready.size() < seats) {
						ready.add(officer);
					}
				}
				for (int officer : ready) {
					now[officer] = batch;
				}
			}
		}
	}

	private List<Integer> seats(int batch, LocalDate day) {
		List<Integer> seats = new ArrayList<>();
		for (Movement movement : happeningOn(day).toList()) {
			Integer number = movement.number();
			if (movement.batch() == batch && movement.isOut() && movement.effective() == null
					&& movement.names().isEmpty()) {
				seats.add((number != null) ? number : Integer.MAX_VALUE);
			}
		}
		LocalDate departure = this.history.batches.get(batch).departure();
		if (day.equals(departure) && isComing(departure) && !isCancelled(batch) && !hasMovementOut(batch)) {
			seats.add(Integer.MAX_VALUE);
		}
		return seats;
	}

	private List<Integer> byServiceNumber() {
		return IntStream.range(0, this.history.officers.size())
			.boxed()
			.sorted(Comparator.comparing((officer) -> this.history.officers.get(officer)
				.serviceNumber()
				.replace(" ", "")
				.toUpperCase(Locale.ROOT)))
			.toList();
	}

	private Stream<Movement> happeningOn(LocalDate day) {
		return this.history.movements.stream().filter((movement) -> day.equals(happening(movement)));
	}

	int missionOf(int batch) {
		return this.history.batches.get(batch).mission();
	}

}
