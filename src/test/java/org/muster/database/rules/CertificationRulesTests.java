package org.muster.database.rules;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules of certifications, holds, slots, reliefs and extensions.
 */
class CertificationRulesTests extends RuleTest {

	private long mission;

	private long home;

	private long batch;

	@BeforeEach
	void aBatch() {
		this.mission = this.records.mission("MSS");
		this.home = this.records.home();
		this.batch = this.records.batch(this.mission, this.home, "B1", 10);
	}

	@Test
	void aBatchIsCertifiedOnceAtATime() {
		certify("2024-11-01", "2024-11-05");
		assertThat(certify("2024-11-05", null)).isPositive();
		refused("batch_is_certified_once_at_a_time", () -> certify("2024-11-08", null));
		refused("certification_ends_after_signing", () -> certify("2024-10-08", "2024-10-07"));
	}

	@Test
	void aVerdictAgainstTheRecordsHasAReason() {
		long certification = certify("2024-11-01", null);
		long officer = this.records.activeOfficer("P1");
		refused("verdict_against_the_records_has_a_reason",
				() -> judge(certification, officer, "accepted", false, null));
		refused("verdict_against_the_records_has_a_reason", () -> judge(certification, officer, "refused", true, null));
		assertThat(judge(certification, officer, "accepted", true, null)).isPositive();
		refused("officer_is_once_on_a_certification", () -> judge(certification, officer, "refused", true, "Ill"));
	}

	@Test
	void aBatchIsHeldOnceAtATimeForACause() {
		hold("funds", "2024-11-01", "2024-11-05");
		assertThat(hold("airlift", "2024-11-01", null)).isPositive();
		assertThat(hold("funds", "2024-11-05", null)).isPositive();
		refused("batch_is_held_once_at_a_time_for_a_cause", () -> hold("funds", "2024-11-06", null));
		refused("hold_is_released_after_it_was_opened", () -> hold("base", "2024-11-06", "2024-11-05"));
	}

	@Test
	void aSlotSaysWhatItWantsAndHowMany() {
		refused("slot_says_what_it_wants", () -> this.records.add("batch_slot", "batch_id", this.batch, "wanted", 1));
		refused("slot_wants_somebody",
				() -> this.records.add("batch_slot", "batch_id", this.batch, "sex", "F", "wanted", 0));
	}

	@Test
	void aBatchRelievesAnotherOfTheSameMissionAndContributor() {
		long elsewhere = this.records.batch(this.records.mission("UNX"), this.home, "X1", 10);
		refused("relieved_batch_is_of_the_same_mission",
				() -> sql("update batch set relieves_id = ? where id = ?", elsewhere, this.batch));
		refused("batch_does_not_relieve_itself",
				() -> sql("update batch set relieves_id = ? where id = ?", this.batch, this.batch));
	}

	@Test
	void aTourEndsAfterTheOrderThatExtendsIt() {
		refused("tour_ends_after_its_order",
				() -> this.records.add("tour_extension", "batch_id", this.batch, "reference", "R", "authority", "A",
						"ordered_on", LocalDate.of(2024, 11, 8), "new_end", LocalDate.of(2024, 11, 8), "whole_batch",
						true));
	}

	@Test
	void stagedPlansOfABatchDifferByTheirDays() {
		this.records.plan(this.batch, "out", "2024-12-01");
		assertThat(this.records.plan(this.batch, "out", "2024-12-15")).isPositive();
		refused("movement_is_unique", () -> this.records.plan(this.batch, "out", "2024-12-15"));
	}

	private long certify(String from, @Nullable String until) {
		return this.records.add("certification", "batch_id", this.batch, "token", UUID.randomUUID(), "signed_on",
				LocalDate.parse(from), "signatory", "I", "authority", "O", "planned_strength", 1, "on_roll", 1, "ready",
				1, "ended_on", day(until), "ended_by", (until != null) ? "x" : null, "end_reason",
				(until != null) ? "x" : null);
	}

	private long judge(long certification, long officer, String verdict, boolean ready, @Nullable String reason) {
		return this.records.add("certified_officer", "certification_id", certification, "officer_id", officer,
				"verdict", verdict, "ready", ready, "reason", reason, "service_number", "P1", "name", "N", "rank", "R",
				"sex", "M");
	}

	private long hold(String cause, String from, @Nullable String until) {
		return this.records.add("batch_hold", "batch_id", this.batch, "cause", cause, "opened_on",
				LocalDate.parse(from), "closed_on", day(until));
	}

	private static @Nullable LocalDate day(@Nullable String day) {
		return (day != null) ? LocalDate.parse(day) : null;
	}

}
