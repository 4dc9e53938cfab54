package org.muster.totals.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.totals.domain.StrengthStep;
import org.muster.totals.domain.count.ReportedNumber;
import org.muster.totals.domain.curve.MandateStep;
import org.muster.totals.domain.curve.NamedChange;
import org.muster.totals.domain.curve.ReportedChange;
import org.muster.totals.domain.curve.ReturnedChange;

/**
 * Walks the changes of a mission in order of days and keeps the strength that results.
 */
class StrengthCurve {

	// Those of whom no movement is known; the keys of contributors begin at 1.
	private static final long TOGETHER = 0;

	private final NavigableMap<LocalDate, List<Runnable>> changes = new TreeMap<>();

	private final Map<Long, Contribution> contributions = new HashMap<>();

	private final List<MandateStep> mandates;

	private final LocalDate today;

	private long ready;

	StrengthCurve(List<MandateStep> mandates, LocalDate today) {
		this.mandates = mandates;
		this.today = today;
		mandates.forEach((mandate) -> {
			on(mandate.fromDay(), () -> {
			});
			on(mandate.untilDay(), () -> {
			});
		});
	}

	void named(NamedChange change) {
		on(change.day(), () -> {
			this.ready += change.ready();
			Long contributor = change.contributorId();
			if (contributor != null) {
				contribution(contributor).named += change.deployed();
			}
		});
	}

	void reported(ReportedChange change) {
		on(change.day(), () -> contribution(change.number().contributorId()).report(change.number()));
	}

	void moved(long contributorId, LocalDate firstMovement) {
		on(firstMovement, () -> contribution(contributorId).moved = true);
	}

	void counted(ReturnedChange change) {
		Long contributor = change.contributorId();
		on(change.day(), () -> contribution((contributor != null) ? contributor : TOGETHER).counted += change.change());
	}

	List<StrengthStep> between(LocalDate from, LocalDate until) {
		this.changes.headMap(from, true).values().forEach((day) -> day.forEach(Runnable::run));
		List<StrengthStep> steps = new ArrayList<>();
		steps.add(step(from));
		this.changes.subMap(from, false, until, false).forEach((day, happening) -> {
			happening.forEach(Runnable::run);
			StrengthStep next = step(day);
			if (differs(steps.get(steps.size() - 1), next)) {
				steps.add(next);
			}
		});
		return steps;
	}

	LocalDate firstChange(LocalDate ifNone) {
		return this.changes.isEmpty() ? ifNone : this.changes.firstKey();
	}

	LocalDate lastChange(LocalDate ifNone) {
		return this.changes.isEmpty() ? ifNone : this.changes.lastKey();
	}

	private void on(LocalDate day, Runnable change) {
		this.changes.computeIfAbsent(day, (key) -> new ArrayList<>()).add(change);
	}

	private Contribution contribution(long contributorId) {
		return this.contributions.computeIfAbsent(contributorId, (id) -> new Contribution());
	}

	private StrengthStep step(LocalDate day) {
		Figure deployed = Figure.sum(this.contributions.values().stream().map(Contribution::deployed).toList());
		return new StrengthStep(day, deployed, Figure.exact(this.ready), authorised(day), day.isAfter(this.today));
	}

	private @Nullable Figure authorised(LocalDate day) {
		return this.mandates.stream()
			.filter((mandate) -> mandate.covers(day))
			.map(MandateStep::authorised)
			.findFirst()
			.orElse(null);
	}

	private static boolean differs(StrengthStep one, StrengthStep other) {
		return !one.deployed().equals(other.deployed()) || !one.ready().equals(other.ready())
				|| !Objects.equals(one.authorised(), other.authorised());
	}

	/** What one contributor has in mission, by the rule of Strength.deployedOf. */
	private static final class Contribution {

		private long named;

		private boolean moved;

		private final List<Figure> reported = new ArrayList<>();

		private long counted;

		void report(ReportedNumber number) {
			this.reported.add(number.change());
		}

		Figure deployed() {
			long known = this.named + (this.moved ? 0 : this.counted);
			List<Figure> parts = new ArrayList<>(this.reported);
			parts.add(Figure.exact(known));
			return Figure.sum(parts);
		}

	}

}
