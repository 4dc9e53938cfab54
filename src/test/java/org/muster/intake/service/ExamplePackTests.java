package org.muster.intake.service;

import org.junit.jupiter.api.Test;

import org.muster.intake.domain.ImportOutcome;

import static org.assertj.core.api.Assertions.assertThat;

class ExamplePackTests {

	private static final String VERSIONS = """
			select (select sum(version) + count(*) from officer) + (select sum(version) + count(*) from officer_posting)
			     + (select sum(version) + count(*) from officer_status) + (select sum(version) + count(*) from course)
			     + (select sum(version) + count(*) from course_validity) + (select sum(version) + count(*) from completion)
			     + (select sum(version) + count(*) from roll_entry) + (select sum(version) + count(*) from movement)
			     + (select sum(version) + count(*) from unit) + (select sum(version) + count(*) from mandate)
			     + (select sum(version) + count(*) from claim) + (select sum(version) + count(*) from pledge)
			""";

	private final Intake intake = new Intake();

	@Test
	void theExampleMissionIsTakenAsAWhole() {
		ImportOutcome outcome = this.intake.take(Intake.example());
		assertThat(Intake.reasons(outcome)).isEmpty();
		assertThat(outcome.rejected()).isZero();
		assertThat(outcome.created()).isEqualTo(outcome.rows()).isGreaterThan(7000);
		assertThat(this.intake.value("select count(*) from officer")).isEqualTo("600");
		assertThat(this.intake.value("select count(*) from officer_posting")).isEqualTo("600");
		assertThat(this.intake.value("select count(*) from officer_status where status = 'active'")).isEqualTo("600");
	}

	@Test
	void theSamePackTwiceChangesNoVersionOfAnyRow() {
		this.intake.take(Intake.example());
		String before = this.intake.value(VERSIONS);
		ImportOutcome second = this.intake.take(Intake.example());
		assertThat(Intake.reasons(second)).isEmpty();
		assertThat(second.unchanged()).isEqualTo(second.rows());
		assertThat(this.intake.value(VERSIONS)).isEqualTo(before);
		assertThat(this.intake.value("select count(*) from history.unit")).isEqualTo("0");
	}

	@Test
	void aDryRunSaysWhatItWouldDoAndDoesNotDoIt() {
		ImportOutcome outcome = this.intake.tryOut(Intake.example());
		assertThat(outcome.dryRun()).isTrue();
		assertThat(outcome.created()).isEqualTo(outcome.rows());
		assertThat(this.intake.value("select count(*) from mission")).isEqualTo("0");
	}

}
