package org.muster.intake.service;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.muster.intake.domain.ImportOutcome;

import static org.assertj.core.api.Assertions.assertThat;

class TrainingFilesTests {

	private static final String COMPLETIONS = "service_number,course,completed_on,result,venue\n";

	private final Intake intake = new Intake().withRecords();

	@Test
	void aCompletionIsPassedUnlessItSaysOtherwise() {
		this.intake.take("completions", COMPLETIONS + "EX-2,AID,2024-01-01,,\nEX-2,LAW,2024-01-01,failed,\n");
		assertThat(this.intake.rows("select result from completion order by course_id")).containsExactly("passed",
				"failed");
		assertThat(this.intake.take("completions", COMPLETIONS + "EX-2,LAW,2024-01-01,,\n").unchanged()).isEqualTo(1);
	}

	@Test
	void aCompletionIsNotInTheFutureByTheClockOfHeadquarters() {
		assertThat(Intake
			.reasons(this.intake.take("completions", COMPLETIONS + "EX-2,AID,2024-11-08,,\nEX-2,AID,2024-11-09,,\n")))
			.containsExactly("3/completed_on: A completion cannot be in the future; today is 2024-11-08.");
		this.intake.clock().set(LocalDate.of(2024, 11, 9));
		assertThat(this.intake.take("completions", COMPLETIONS + "EX-2,AID,2024-11-09,,\n").created()).isEqualTo(1);
	}

	@Test
	void aCompletionIsNotBeforeTheBirthOfItsOfficer() {
		assertThat(Intake.reasons(this.intake.take("completions", COMPLETIONS + "ex 1,AID,1989-12-31,,\n")))
			.containsExactly("2/completed_on: The officer was not yet born on that day.");
	}

	@Test
	void aVoidedCompletionStaysVoided() {
		this.intake.take("completions", COMPLETIONS + "EX-2,AID,2024-01-01,,\n");
		this.intake.run("update completion set voided_on = '2024-02-02', voided_by = 'x', void_reason = 'false'");
		ImportOutcome outcome = this.intake.take("completions", COMPLETIONS + "EX-2,AID,2024-01-01,passed,Embakasi\n");
		assertThat(outcome.updated()).isEqualTo(1);
		assertThat(this.intake.rows("select venue, voided_on from completion")).containsExactly("Embakasi,2024-02-02");
	}

	@Test
	void anotherValidityHoldsFromTodayOn() {
		assertThat(this.intake.take("courses", "code,title,validity_months\nAID,First aid,12\nLAW,Law,36\n").updated())
			.isEqualTo(2);
		assertThat(validities()).containsExactly("AID,24,null,2024-11-08", "AID,12,2024-11-08,null",
				"LAW,null,null,2024-11-08", "LAW,36,2024-11-08,null");
		this.intake.take("courses", "code,title,validity_months\nAID,First aid,6\nLAW,Law,\n");
		assertThat(validities()).containsExactly("AID,24,null,2024-11-08", "AID,6,2024-11-08,null",
				"LAW,null,null,2024-11-08", "LAW,36,2024-11-08,null");
	}

	@Test
	void aRequirementIsKeyedByMissionCourseUnitAndFirstDay() {
		String header = "mission,course,unit,critical,from,until\n";
		assertThat(this.intake
			.take("requirements", header + "MSS,AID,,,2024-01-01,\nMSS,AID,GSU,,2024-01-01,\nMSS,AID,,,2024-02-01,\n")
			.created()).isEqualTo(3);
		ImportOutcome outcome = this.intake.take("requirements",
				header + "MSS,AID,,true,2024-01-01,2024-02-01\nMSS,AID,gsu,,2024-01-01,\n");
		assertThat(outcome.updated()).isEqualTo(1);
		assertThat(outcome.unchanged()).isEqualTo(1);
		assertThat(Intake.reasons(this.intake.take("requirements", header + "MSS,AID,,,2024-01-01,2023-01-01\n")))
			.containsExactly("2/until: The period ends before it begins on 2024-01-01, or is empty.");
	}

	private List<String> validities() {
		return this.intake.rows("""
				select code, months, from_day, until_day from course_validity v join course c on c.id = v.course_id
				order by code, from_day nulls first""");
	}

}
