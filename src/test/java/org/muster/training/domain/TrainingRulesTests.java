package org.muster.training.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.muster.mission.domain.Mission;
import org.muster.officer.domain.Officer;
import org.muster.officer.domain.Sex;
import org.muster.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.testing.BrokenRules.refused;

class TrainingRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 11, 8);

	private final Officer officer = new Officer("P1", "Invented", "Constable", Sex.M, null);

	private final Course course = new Course("C1", "First aid", CourseKind.COURSE, 40, 12);

	@ParameterizedTest
	@CsvSource({ "2023-02-12, 12, 2024-02-11", "2024-02-29, 12, 2025-02-27", "2024-02-29, 48, 2028-02-28",
			"2023-02-28, 12, 2024-02-27", "2023-03-01, 12, 2024-02-29", "2024-01-31, 1, 2024-02-28",
			"2023-12-31, 6, 2024-06-29", "2024-11-08, 24, 2026-11-07" })
	void theLastValidDayIsTheAnniversaryMinusOneDay(LocalDate passed, int months, LocalDate validThrough) {
		Course valid = new Course("C2", "Course", CourseKind.COURSE, null, months);
		assertThat(valid.validityOfPass(passed).lastDay()).isEqualTo(validThrough);
	}

	@Test
	void aCourseWithoutValidityNeverLapses() {
		Course ever = new Course("C2", "Language", CourseKind.COURSE, null, null);
		assertThat(ever.validityOfPass(TODAY)).isEqualTo(new Period(TODAY, null));
	}

	@Test
	void aNewValidityNeverRewritesThePast() {
		LocalDate change = LocalDate.of(2024, 1, 1);
		this.course.changeValidity(6, change);
		assertThat(this.course.validityOfPass(change.minusDays(1)).lastDay()).isEqualTo("2024-12-30");
		assertThat(this.course.validityOfPass(change).lastDay()).isEqualTo("2024-06-30");
		refused("from", () -> this.course.changeValidity(3, change));
		refused("validityMonths", () -> this.course.changeValidity(0, change.plusDays(1)));
	}

	@Test
	void aValidityIsOneMonthOrMore() {
		refused("validityMonths", () -> new Course("C2", "Course", CourseKind.COURSE, null, 0));
		refused("validityMonths", () -> new Course("C2", "Course", CourseKind.COURSE, null, -1));
	}

	@Test
	void onlyAPassMakesCurrent() {
		assertThat(completion(TODAY, Result.PASSED).makesCurrent())
			.contains(new Period(TODAY, LocalDate.of(2025, 11, 8)));
		assertThat(completion(TODAY, Result.FAILED).makesCurrent()).isEmpty();
		assertThat(completion(TODAY, Result.INCOMPLETE).makesCurrent()).isEmpty();
	}

	@Test
	void aCompletionIsNotInTheFuture() {
		refused("completedOn", () -> completion(TODAY.plusDays(1), Result.PASSED));
	}

	@Test
	void aCompletionIsOnlyVoidedWithAReason() {
		Completion completion = completion(TODAY, Result.PASSED);
		refused("reason", () -> completion.makeVoid(" ", "trainer", TODAY));
		refused("reason", completion::restore);
		completion.makeVoid(" Wrong officer ", "trainer", TODAY);
		assertThat(completion.makesCurrent()).isEmpty();
		refused("reason", () -> completion.makeVoid("Again", "trainer", TODAY));
		completion.restore();
		assertThat(completion.makesCurrent()).isPresent();
	}

	@Test
	void inACourseOfFourEyesACompletionCountsOnceAnotherApprovedIt() {
		this.course.demandFourEyes(true);
		Completion completion = completion(TODAY, Result.PASSED);
		completion.enteredBy("trainer");
		assertThat(completion.makesCurrent()).isEmpty();
		refused("approval", () -> completion.approve("Trainer", TODAY));
		completion.approve("second", TODAY);
		assertThat(completion.makesCurrent()).isPresent();
		refused("approval", () -> completion.approve("third", TODAY));
	}

	@Test
	void inOtherCoursesNothingWaits() {
		Completion completion = completion(TODAY, Result.PASSED);
		completion.enteredBy("trainer");
		assertThat(completion.makesCurrent()).isPresent();
		refused("approval", () -> completion.approve("second", TODAY));
	}

	@Test
	void whatIsVoidIsNotApproved() {
		this.course.demandFourEyes(true);
		Completion completion = completion(TODAY, Result.PASSED);
		completion.enteredBy("trainer");
		completion.makeVoid("Wrong officer", "trainer", TODAY);
		refused("approval", () -> completion.approve("second", TODAY));
	}

	@Test
	void allKindsButCoursesAreClearances() {
		assertThat(CourseKind.values()).filteredOn((kind) -> !kind.isClearance()).containsExactly(CourseKind.COURSE);
	}

	@Test
	void aRequirementEndsAfterItBegins() {
		Requirement requirement = new Requirement(new Mission("MSS", "Mission", "HT", null), this.course, null, false,
				TODAY);
		refused("until", () -> requirement.endBefore(TODAY));
		requirement.endBefore(TODAY.plusDays(1));
	}

	private Completion completion(LocalDate day, Result result) {
		return new Completion(this.officer, this.course, day, result, TODAY);
	}

}
