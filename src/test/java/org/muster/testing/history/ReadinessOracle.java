package org.muster.testing.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.muster.testing.history.History.Completion;
import org.muster.testing.history.History.Requirement;
import org.muster.testing.history.History.Span;

/**
 * The rule book's readiness: asks of one officer on one day what its formula says.
 */
public final class ReadinessOracle {

	private final History history;

	public ReadinessOracle(History history) {
		this.history = history;
	}

	/** Ready: active, and current in everything that is required on the day. */
	public boolean isReady(int officer, int mission, LocalDate day) {
		return isActive(officer, day) && required(officer, mission, day).keySet()
			.stream()
			.allMatch((course) -> isCurrent(officer, course, day));
	}

	/** Active on the day. */
	public boolean isActive(int officer, LocalDate day) {
		return this.history.officers.get(officer)
			.statuses()
			.stream()
			.anyMatch((held) -> held.days().has(day) && "active".equals(held.status()));
	}

	/** The unit served in on the day. */
	public @Nullable Integer unitOf(int officer, LocalDate day) {
		return this.history.officers.get(officer)
			.postings()
			.stream()
			.filter((posting) -> posting.days().has(day))
			.map(History.Posting::unit)
			.findFirst()
			.orElse(null);
	}

	/** The courses required of the officer on the day, and whether that is critical. */
	public Map<Integer, Boolean> required(int officer, int mission, LocalDate day) {
		Map<Integer, Boolean> courses = new TreeMap<>();
		for (Requirement requirement : this.history.requirements) {
			if (requirement.mission() == mission && requirement.days().has(day)
					&& isIn(requirement.unit(), unitOf(officer, day))) {
				courses.merge(requirement.course(), requirement.critical(), Boolean::logicalOr);
			}
		}
		return courses;
	}

	/** Current: a pass that is not voided covers the day. */
	public boolean isCurrent(int officer, int course, LocalDate day) {
		return passes(officer, course).stream().anyMatch((pass) -> pass.voidedOn() == null && covers(pass, day));
	}

	/** State, since and valid through of what is required and not current. */
	public Map<String, String> failing(int officer, int mission, LocalDate day) {
		Map<String, String> failing = new TreeMap<>();
		for (int course : required(officer, mission, day).keySet()) {
			if (!isCurrent(officer, course, day)) {
				failing.put("C" + course, whyNot(passes(officer, course), day));
			}
		}
		return failing;
	}

	/**
	 * Never done, lapsed on, or voided: voided where the pass that would cover the day is
	 * void, or where no other pass explains.
	 */
	private String whyNot(List<Completion> passes, LocalDate day) {
		List<Completion> voided = passes.stream().filter((pass) -> pass.voidedOn() != null).toList();
		Optional<LocalDate> wouldCover = voided.stream()
			.filter((pass) -> covers(pass, day))
			.map(Completion::voidedOn)
			.max(Comparator.naturalOrder());
		if (wouldCover.isPresent()) {
			return "voided " + wouldCover.get();
		}
		Optional<LocalDate> lastValid = passes.stream()
			.filter((pass) -> pass.voidedOn() == null && !pass.day().isAfter(day))
			.map(this::lastValidDay)
			.max(Comparator.naturalOrder());
		if (lastValid.isPresent()) {
			return "lapsed " + lastValid.get().plusDays(1);
		}
		return voided.stream()
			.filter((pass) -> !pass.day().isAfter(day))
			.map(Completion::voidedOn)
			.max(Comparator.naturalOrder())
			.map((on) -> "voided " + on)
			.orElse("never null");
	}

	/** The first bin that applies to an officer who is not ready. */
	public String bin(int officer, int mission, LocalDate day, boolean isInMission) {
		if (!isActive(officer, day)) {
			return "not_active";
		}
		if (isInMission) {
			return "in_mission";
		}
		List<Integer> lacking = required(officer, mission, day).keySet()
			.stream()
			.filter((course) -> !isCurrent(officer, course, day))
			.toList();
		if (lacking.stream().anyMatch((course) -> !"course".equals(History.COURSE_KINDS.get(course)))) {
			return "clearance";
		}
		boolean never = lacking.stream()
			.anyMatch((course) -> passes(officer, course).stream()
				.noneMatch((pass) -> pass.voidedOn() == null && !pass.day().isAfter(day)));
		return never ? "never_passed" : "lapsed";
	}

	/** Whether something critical is required of the officer and lacks. */
	public boolean lacksCritical(int officer, int mission, LocalDate day) {
		return required(officer, mission, day).entrySet()
			.stream()
			.anyMatch((required) -> required.getValue() && !isCurrent(officer, required.getKey(), day));
	}

	/** The last day of a pass: the anniversary minus one day, or never. */
	LocalDate lastValidDay(Completion pass) {
		return this.history.validities.stream()
			.filter((validity) -> validity.course() == pass.course() && validity.wonOn().has(pass.day()))
			.map(History.Validity::months)
			.filter((months) -> months != null)
			.findFirst()
			.map((months) -> pass.day().plusMonths(months).minusDays(1))
			.orElse(LocalDate.MAX);
	}

	private boolean covers(Completion pass, LocalDate day) {
		return !day.isBefore(pass.day()) && !day.isAfter(lastValidDay(pass));
	}

	private List<Completion> passes(int officer, int course) {
		return this.history.completions.stream()
			.filter((one) -> one.officer() == officer && one.course() == course && "passed".equals(one.result()))
			.toList();
	}

	/** Whether a requirement of a unit, or of all, binds who serves in a unit. */
	private static boolean isIn(@Nullable Integer demanded, @Nullable Integer unit) {
		if (demanded == null) {
			return true;
		}
		return unit != null && IntStream.iterate(unit, (above) -> above >= 0, History.PARENTS::get)
			.anyMatch((above) -> above == demanded);
	}

	/** The batch on whose roll an officer of a mission is. */
	public @Nullable Integer rollOf(int officer, int mission, LocalDate day) {
		return this.history.rolls.stream()
			.filter((place) -> place.officer() == officer && place.days().has(day))
			.map(History.Place::batch)
			.filter((batch) -> this.history.batches.get(batch).mission() == mission)
			.findFirst()
			.orElse(null);
	}

	/** The planned tour of a batch, if one is planned. */
	@Nullable Span tour(int batch) {
		LocalDate departure = this.history.batches.get(batch).departure();
		Integer months = this.history.batches.get(batch).months();
		return (departure != null && months != null) ? new Span(departure, departure.plusMonths(months)) : null;
	}

	/** Ready on every day of the planned tour. */
	public boolean isReadyForTour(int officer, int mission, int batch) {
		Span tour = tour(batch);
		return tour != null && tour.from() != null && tour.until() != null
				&& tour.from().datesUntil(tour.until()).allMatch((day) -> isReady(officer, mission, day));
	}

}
