package org.muster.testing.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.muster.shared.Qualifier;
import org.muster.testing.history.History.Batch;
import org.muster.testing.history.History.Completion;
import org.muster.testing.history.History.Count;
import org.muster.testing.history.History.Mandate;
import org.muster.testing.history.History.Officer;
import org.muster.testing.history.History.Place;
import org.muster.testing.history.History.Pledge;
import org.muster.testing.history.History.Posting;
import org.muster.testing.history.History.Requirement;
import org.muster.testing.history.History.Span;
import org.muster.testing.history.History.StatusHeld;
import org.muster.testing.history.History.Validity;

/**
 * Makes up a history from a seed: always the same from the same seed, and always one that
 * the rules of the database allow. Its days come from a small pool, so that many things
 * meet on the same day or on adjacent days.
 */
public final class RandomHistory {

	private static final int OFFICERS = 7;

	private static final int COURSES = History.COURSE_KINDS.size();

	private static final List<LocalDate> LEAP_DAYS = List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29));

	private final Random random;

	private final History history;

	private final List<LocalDate> past = new ArrayList<>();

	private final List<LocalDate> coming = new ArrayList<>();

	private RandomHistory(long seed) {
		this.random = new Random(seed * 1_000_003);
		LocalDate today = chance(80) ? LocalDate.of(2024, 11, 8) : LocalDate.of(2028, 2, 28 + this.random.nextInt(2));
		this.history = new History(today);
		LEAP_DAYS.stream().filter((day) -> !day.isAfter(today)).forEach(this.past::add);
		while (this.past.size() < 28) {
			LocalDate day = today.minusDays(this.random.nextInt(900));
			this.past.add(day);
			this.past.add(day.minusDays(1));
		}
		while (this.coming.size() < 14) {
			LocalDate day = today.plusDays(1 + this.random.nextInt(400));
			this.coming.add(day);
			this.coming.add(day.plusDays(1));
		}
	}

	/** The history of a seed. */
	public static History of(long seed) {
		RandomHistory made = new RandomHistory(seed);
		made.train();
		made.prepare();
		new RandomMovements(made.random, made.history, made.past, made.coming).move();
		made.promise();
		return made.history;
	}

	private void train() {
		for (int course = 0; course < COURSES; course++) {
			for (Span days : spans(1 + this.random.nextInt(3), 85)) {
				this.history.validities.add(new Validity(course, oneOf(null, 1, 6, 12, 12, 24), days));
			}
		}
		for (int officer = 0; officer < OFFICERS; officer++) {
			List<Posting> postings = spans(this.random.nextInt(4), 85).stream()
				.map((days) -> new Posting(this.random.nextInt(History.PARENTS.size()), days))
				.toList();
			List<StatusHeld> statuses = spans(1 + this.random.nextInt(3), 90).stream()
				.map((days) -> new StatusHeld(
						chance(75) ? "active" : oneOf("suspended", "on_leave", "retired", "deceased"), days))
				.toList();
			this.history.officers.add(new Officer(number(officer), chance(40), postings, statuses));
			complete(officer);
		}
	}

	/** Mixed case and spaces, in an order that differs from the order of entry. */
	private static String number(int officer) {
		return (officer % 2 == 0) ? "p " + (97 - officer * 3) : "P" + (40 + officer);
	}

	private void complete(int officer) {
		for (int course = 0; course < COURSES; course++) {
			for (LocalDate day : some(this.past, this.random.nextInt(5))) {
				this.history.boundaries.add(day);
				LocalDate voidedOn = chance(20) ? day.plusDays(this.random.nextInt(60)) : null;
				this.history.completions.add(new Completion(officer, course, day,
						chance(85) ? "passed" : oneOf("failed", "incomplete"),
						(voidedOn != null && voidedOn.isAfter(this.history.today)) ? this.history.today : voidedOn));
			}
		}
	}

	private void prepare() {
		Set<List<Object>> known = new HashSet<>();
		for (int wanted = 2 + this.random.nextInt(4); wanted > 0; wanted--) {
			Integer unit = chance(50) ? Integer.valueOf(this.random.nextInt(History.PARENTS.size())) : null;
			LocalDate from = day(90);
			Requirement requirement = new Requirement(this.random.nextInt(10) / 7, this.random.nextInt(COURSES), unit,
					chance(30), new Span(from, after(from, 25)));
			if (known.add(List.of(requirement.mission(), requirement.course(), String.valueOf(unit), from))) {
				this.history.requirements.add(requirement);
			}
		}
		for (int batch = 0; batch < 5; batch++) {
			LocalDate departure = chance(70) ? day(30) : null;
			this.history.batches.add(new Batch("B" + batch, batch / 4, (batch == 3) ? 1 : 0, this.random.nextInt(5),
					departure, chance(80) ? Integer.valueOf(1 + this.random.nextInt(14)) : null,
					chance(10) ? day(100) : null));
			if (departure != null) {
				this.history.boundaries.add(departure);
			}
		}
		for (int officer = 0; officer < OFFICERS; officer++) {
			for (Span days : spans(1 + this.random.nextInt(3), 95)) {
				int batch = oneOf(0, 0, 1, 1, 2, 4);
				this.history.rolls.add(new Place(batch, officer, new Span(
						(days.from() != null) ? days.from() : this.history.today.minusDays(950), days.until())));
			}
		}
	}

	private void promise() {
		Set<List<Object>> known = new HashSet<>();
		for (int wanted = this.random.nextInt(6); wanted > 0; wanted--) {
			LocalDate on = day(85);
			Pledge pledge = new Pledge(this.random.nextInt(10) / 7, this.random.nextInt(3), 1 + this.random.nextInt(30),
					oneOf(Qualifier.values()), oneOf("police", "military"), on, after(on, 40), null, null);
			if (known.add(List.of(pledge.mission(), pledge.contributor(), on, pledge.kind()))) {
				this.history.pledges.add(pledge);
			}
		}
		promiseTogether();
		known.clear();
		for (int wanted = this.random.nextInt(7); wanted > 0; wanted--) {
			LocalDate on = day(100);
			int total = chance(25) ? 0 : this.random.nextInt(30);
			Integer women = chance(50) ? Integer.valueOf(this.random.nextInt(total + 1)) : null;
			Count count = new Count(this.random.nextInt(10) / 7, this.random.nextInt(3), on,
					oneOf("formed_police_unit", "troops"), women, total);
			if (known.add(List.of(count.mission(), count.contributor(), on, count.kind()))) {
				this.history.counts.add(count);
			}
		}
		for (Span days : spans(this.random.nextInt(4), 80)) {
			if (days.from() != null && days.until() != null) {
				this.history.mandates.add(new Mandate(0, 20 + this.random.nextInt(30), oneOf(Qualifier.values()),
						days.from(), days.until()));
			}
		}
	}

	/** A collective promises, perhaps anew later, and named contributors take it up. */
	private void promiseTogether() {
		int together = History.CONTRIBUTORS.size() - 1;
		LocalDate on = day(85);
		LocalDate again = after(on, 60);
		int first = this.history.pledges.size();
		this.history.pledges.add(new Pledge(0, together, 5 + this.random.nextInt(40), oneOf(Qualifier.values()),
				"mixed", on, again, null, null));
		if (again != null) {
			this.history.pledges.add(new Pledge(0, together, 5 + this.random.nextInt(40), oneOf(Qualifier.values()),
					"mixed", again, after(again, 30), first, null));
		}
		int last = this.history.pledges.size() - 1;
		for (int contributor = 1; contributor < together; contributor++) {
			if (chance(60)) {
				LocalDate named = day(85);
				this.history.pledges.add(new Pledge(0, contributor, 1 + this.random.nextInt(30),
						oneOf(Qualifier.values()), "mixed", named, after(named, 40), null, oneOf(first, last)));
			}
		}
	}

	/** Spans that follow one another, some left out and the ends now and then open. */
	private List<Span> spans(int count, int percentKept) {
		List<LocalDate> cuts = new ArrayList<>(new TreeSet<>(some(all(), count + 1)));
		List<Span> spans = new ArrayList<>();
		for (int index = 0; index + 1 < cuts.size(); index++) {
			LocalDate from = (index == 0 && chance(60)) ? null : cuts.get(index);
			LocalDate until = (index + 2 == cuts.size() && chance(80)) ? null : cuts.get(index + 1);
			if (chance(percentKept)) {
				spans.add(new Span(from, until));
				this.history.boundaries.add(cuts.get(index));
				this.history.boundaries.add(cuts.get(index + 1));
			}
		}
		return spans;
	}

	private List<LocalDate> all() {
		List<LocalDate> all = new ArrayList<>(this.past);
		all.addAll(this.coming);
		return all;
	}

	private Set<LocalDate> some(List<LocalDate> days, int count) {
		Set<LocalDate> some = new TreeSet<>();
		for (int index = 0; index < count; index++) {
			some.add(days.get(this.random.nextInt(days.size())));
		}
		return some;
	}

	private LocalDate day(int percentPast) {
		List<LocalDate> days = chance(percentPast) ? this.past : this.coming;
		LocalDate day = days.get(this.random.nextInt(days.size()));
		this.history.boundaries.add(day);
		return day;
	}

	private @Nullable LocalDate after(LocalDate from, int percent) {
		LocalDate day = day(50);
		return (chance(percent) && day.isAfter(from)) ? day : null;
	}

	private boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	@SafeVarargs
	private <T extends @Nullable Object> T oneOf(T... values) {
		return values[this.random.nextInt(values.length)];
	}

}
