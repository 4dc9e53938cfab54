package org.muster.batch.service.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.domain.plan.PlanQueries;
import org.muster.batch.domain.plan.Slot;
import org.muster.batch.domain.plan.SlotFilling;
import org.muster.batch.domain.plan.SlotQueries;
import org.muster.batch.domain.plan.SlotRow;
import org.muster.batch.service.Batches;
import org.muster.batch.service.plan.Composition.FilledSlot;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what batches are to be made of, and counts what is still missing.
 */
@Service
@Transactional
public class Compositions {

	private final Batches batches;

	private final PlanQueries plans;

	private final SlotQueries slots;

	private final CourseBook courses;

	Compositions(Batches batches, PlanQueries plans, SlotQueries slots, CourseBook courses) {
		this.batches = batches;
		this.plans = plans;
		this.slots = slots;
		this.courses = courses;
	}

	/**
	 * The composition of a batch.
	 * @param batchCode in any case
	 * @param day the day of its roll
	 * @return each slot with how many officers fill it
	 * @throws org.muster.shared.MissingException if there is no such batch
	 */
	@Transactional(readOnly = true)
	public Composition of(String batchCode, LocalDate day) {
		BatchSummary batch = this.batches.get(batchCode);
		List<SlotRow> rows = this.slots.of(batch.id());
		if (rows.isEmpty()) {
			return new Composition(List.of(), 0, 0);
		}
		Map<Long, Integer> filled = SlotFilling
			.fill(rows.stream().collect(Collectors.toMap(SlotRow::id, SlotRow::wanted)), takers(batch.id(), rows, day));
		Map<Long, String> titles = this.courses.all()
			.stream()
			.collect(Collectors.toMap(CourseBook.Course::id, CourseBook.Course::title));
		return new Composition(
				rows.stream()
					.map((row) -> new FilledSlot(row, titles.getOrDefault(row.courseId(), ""),
							filled.getOrDefault(row.id(), 0)))
					.toList(),
				rows.stream().mapToInt(SlotRow::wanted).sum(),
				filled.values().stream().mapToInt(Integer::intValue).sum());
	}

	/**
	 * Adds a slot.
	 * @param batchCode in any case
	 * @param unit the code of a unit, {@code null} for any
	 * @param ranks the ranks that will do, empty for any
	 * @param sex F or M, {@code null} for any
	 * @param role the role on the batch, {@code null} for any
	 * @param course the code of a course in which they must be current, {@code null} for
	 * none
	 * @param wanted how many, above zero
	 * @throws BrokenRuleException if something named is not on record, or nothing but a
	 * number is said
	 */
	@PreAuthorize("hasRole('DEPLOYMENT_OFFICER')")
	public void add(String batchCode, @Nullable String unit, List<String> ranks, @Nullable String sex,
			@Nullable String role, @Nullable String course, int wanted) {
		BatchSummary batch = this.batches.get(batchCode);
		List<String> unknown = this.plans.unknownRanks(ranks);
		BrokenRuleException.require(unknown.isEmpty(), "ranks",
				"No officer on record has the rank " + String.join(", ", unknown) + ".");
		Slot slot = new Slot(unit(unit), ranks, sex, role, course(course), wanted);
		BrokenRuleException.require(slot.isOfAKind(), "unit",
				"Say what kind of officer is wanted: a unit, ranks, a sex, a role or a course.");
		this.slots.add(batch.id(), slot);
	}

	/**
	 * Removes a slot. One that is gone already is no trouble.
	 * @param batchCode in any case
	 * @param slotId the slot
	 */
	@PreAuthorize("hasRole('DEPLOYMENT_OFFICER')")
	public void remove(String batchCode, long slotId) {
		this.slots.remove(this.batches.get(batchCode).id(), slotId);
	}

	private Map<Long, List<Long>> takers(long batchId, List<SlotRow> rows, LocalDate day) {
		Map<Long, List<Long>> takers = this.slots.takers(batchId, day);
		for (SlotRow row : rows) {
			if (row.courseId() != null) {
				Set<Long> current = this.courses.current(row.courseId(), takers.keySet(), day);
				takers.replaceAll((officer, taking) -> current.contains(officer) ? taking : without(taking, row.id()));
			}
		}
		return takers;
	}

	private static List<Long> without(List<Long> taking, long slot) {
		List<Long> others = new ArrayList<>(taking);
		others.remove(Long.valueOf(slot));
		return others;
	}

	private @Nullable Long unit(@Nullable String code) {
		return (code == null) ? null
				: Long.valueOf(this.plans.units()
					.stream()
					.filter((one) -> one.code().equalsIgnoreCase(code))
					.findFirst()
					.orElseThrow(() -> new BrokenRuleException("unit", "Choose a unit from the list."))
					.id());
	}

	private @Nullable Long course(@Nullable String code) {
		return (code == null) ? null
				: Long.valueOf(this.courses.all()
					.stream()
					.filter((one) -> one.code().equalsIgnoreCase(code))
					.findFirst()
					.orElseThrow(() -> new BrokenRuleException("course", "Choose a course from the list."))
					.id());
	}

}
