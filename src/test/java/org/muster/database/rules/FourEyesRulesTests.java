package org.muster.database.rules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four eyes on completions, held by the tables whichever way they are written.
 */
class FourEyesRulesTests extends RuleTest {

	private long course;

	private long officer;

	@BeforeEach
	void demandFourEyes() {
		this.course = this.records.course("C1", 12);
		sql("update course set four_eyes = true where id = ?", this.course);
		this.officer = this.records.officer("P1");
		actAs("first");
	}

	@Test
	void whatOneRecordsCountsOnceAnotherApprovedIt() {
		long pass = this.records.pass(this.officer, this.course, "2024-11-01");
		assertThat(counting()).isZero();
		refused("who_recorded_does_not_approve", () -> approve(pass, "First"));
		refused("approval_names_day_and_account",
				() -> sql("update completion set awaiting_approval = false, approved_by = 'second' where id = ?",
						pass));
		refused("what_was_entered_waits_or_is_approved",
				() -> sql("update completion set awaiting_approval = false where id = ?", pass));
		approve(pass, "second");
		assertThat(counting()).isOne();
	}

	@Test
	void aResultThatChangesWaitsAgain() {
		long pass = approved();
		sql("update completion set result = 'failed' where id = ?", pass);
		sql("update completion set certificate_number = 'A1', result = 'passed' where id = ?", pass);
		assertThat(counting()).isZero();
		refused("approved_or_awaiting",
				() -> sql("update completion set approved_on = '2024-11-08', approved_by = 'second' where id = ?",
						pass));
	}

	@Test
	void aVoidTakenBackWaitsAgain() {
		long pass = approved();
		sql("update completion set voided_on = '2024-11-08', voided_by = 'first', void_reason = 'Wrong' where id = ?",
				pass);
		sql("update completion set voided_on = null, voided_by = null, void_reason = null where id = ?", pass);
		assertThat(counting()).isZero();
	}

	@Test
	void anotherCertificateNumberChangesNothing() {
		sql("update completion set certificate_number = 'A2' where id = ?", approved());
		assertThat(counting()).isOne();
	}

	@Test
	void whatMusterRecordsByItselfCountsAtOnce() {
		actAs("muster");
		this.records.pass(this.officer, this.course, "2024-11-01");
		assertThat(counting()).isOne();
	}

	@Test
	void inOtherCoursesNothingWaits() {
		sql("update course set four_eyes = false where id = ?", this.course);
		this.records.pass(this.officer, this.course, "2024-11-01");
		assertThat(counting()).isOne();
	}

	private long approved() {
		long pass = this.records.pass(this.officer, this.course, "2024-11-01");
		approve(pass, "second");
		assertThat(counting()).isOne();
		return pass;
	}

	private void approve(long completion, String account) {
		sql("update completion set awaiting_approval = false, approved_on = '2024-11-08', approved_by = ? where id = ?",
				account, completion);
	}

	private long counting() {
		return this.jdbc.sql("select count(*) from pass where officer_id = ? and voided_on is null")
			.param(this.officer)
			.query(Long.class)
			.single();
	}

	private void actAs(String account) {
		this.jdbc.sql("select set_config('muster.account', ?, true)").param(account).query(String.class).single();
	}

}
