package org.muster.testing.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.muster.shared.Qualifier;
import org.muster.testing.history.History.Batch;
import org.muster.testing.history.History.Movement;
import org.muster.testing.history.History.Place;

/**
 * Moves the officers of a history out and home, by name only as their rolls allow, and
 * others by number.
 */
final class RandomMovements {

	private final Random random;

	private final History history;

	private final List<LocalDate> past;

	private final List<LocalDate> coming;

	RandomMovements(Random random, History history, List<LocalDate> past, List<LocalDate> coming) {
		this.random = random;
		this.history = history;
		this.past = past;
		this.coming = coming;
	}

	void move() {
		for (int officer = 0; officer < this.history.officers.size(); officer++) {
			if (chance(65)) {
				LocalDate free = happened(officer);
				planned(officer, free);
			}
		}
		for (int wanted = this.random.nextInt(6); wanted > 0; wanted--) {
			report();
		}
		for (int wanted = this.random.nextInt(3); wanted > 0; wanted--) {
			int batch = this.random.nextInt(3);
			add(batch, "out", oneOf(this.coming), null, null, 1 + this.random.nextInt(3), null);
		}
	}

	/** Tours one after another; answers since when the officer is home, if so. */
	private @Nullable LocalDate happened(int officer) {
		LocalDate free = LocalDate.MIN;
		for (int wanted = this.random.nextInt(3); wanted > 0; wanted--) {
			LocalDate arrived = oneOf(this.past);
			LocalDate departed = chance(50) ? arrived.minusDays(this.random.nextInt(3)) : arrived;
			Place place = placeOn(officer, departed, false);
			if (place == null || arrived.isBefore(free)) {
				continue;
			}
			name(place.batch(), "out", null, departed, arrived, officer);
			LocalDate left = oneOf(this.past);
			Place then = left.isAfter(arrived) ? placeOn(officer, left, true) : null;
			if (then == null || missionOf(then) != missionOf(place)) {
				return null;
			}
			boolean dead = chance(10);
			name(then.batch(), dead ? "death" : "home", null, left,
					(dead || chance(50)) ? null : left.plusDays(this.random.nextInt(3)), officer);
			if (dead) {
				return null;
			}
			free = left;
		}
		return free;
	}

	private void planned(int officer, @Nullable LocalDate free) {
		LocalDate first = oneOf(this.coming);
		LocalDate second = oneOf(this.coming);
		if (free == null || chance(30)) {
			plan(officer, "home", first);
		}
		if (chance(40)) {
			plan(officer, "out", second);
		}
		LocalDate third = oneOf(this.coming);
		if (third.isAfter(second) && chance(40)) {
			plan(officer, "home", third);
		}
	}

	private void plan(int officer, String direction, LocalDate day) {
		Place place = placeOn(officer, day, !"out".equals(direction));
		if (place != null) {
			name(place.batch(), direction, day, null, null, officer);
		}
	}

	private void report() {
		int contributor = this.random.nextInt(3);
		int batch = (contributor == 1 && chance(60)) ? 3
				: (contributor == 0 && chance(60)) ? this.random.nextInt(3) : -1;
		String direction = chance(65) ? "out" : chance(80) ? "home" : "death";
		boolean happens = chance(70);
		LocalDate day = oneOf(happens ? this.past : this.coming);
		Batch of = (batch >= 0) ? this.history.batches.get(batch) : null;
		Movement moved = new Movement(batch, (of != null) ? of.mission() : this.random.nextInt(2), contributor,
				direction, happens ? null : day, happens ? day : null, (happens && chance(80)) ? day : null,
				1 + this.random.nextInt(20), Qualifier.values()[this.random.nextInt(5)], Set.of());
		this.history.movements.add(moved);
		this.history.boundaries.add(day);
	}

	private void name(int batch, String direction, @Nullable LocalDate planned, @Nullable LocalDate departed,
			@Nullable LocalDate arrived, int officer) {
		for (Movement known : this.history.movements) {
			boolean same = known.equals(new Movement(batch, this.history.batches.get(batch).mission(), 0, direction,
					planned, departed, arrived, known.number(), Qualifier.EXACT, known.names()));
			if (same && !known.names().isEmpty()) {
				known.names().add(officer);
				return;
			}
		}
		// A number reported beside names does not count.
		add(batch, direction, planned, departed, arrived, chance(20) ? Integer.valueOf(17) : null, officer);
	}

	private void add(int batch, String direction, @Nullable LocalDate planned, @Nullable LocalDate departed,
			@Nullable LocalDate arrived, @Nullable Integer number, @Nullable Integer officer) {
		Set<Integer> names = new TreeSet<>();
		if (officer != null) {
			names.add(officer);
		}
		this.history.movements.add(new Movement(batch, this.history.batches.get(batch).mission(), 0, direction, planned,
				departed, arrived, number, Qualifier.EXACT, names));
		for (LocalDate day : new LocalDate[] { planned, departed, arrived }) {
			if (day != null) {
				this.history.boundaries.add(day);
			}
		}
	}

	private @Nullable Place placeOn(int officer, LocalDate day, boolean orJustLeft) {
		return this.history.rolls.stream()
			.filter((place) -> place.officer() == officer)
			.filter((place) -> place.days().has(day) || orJustLeft && day.equals(place.days().until()))
			.findFirst()
			.orElse(null);
	}

	private int missionOf(Place place) {
		return this.history.batches.get(place.batch()).mission();
	}

	private LocalDate oneOf(List<LocalDate> days) {
		return days.get(this.random.nextInt(days.size()));
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

}
