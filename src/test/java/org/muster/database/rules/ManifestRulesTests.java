package org.muster.database.rules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules of rolls, movements and manifests.
 */
class ManifestRulesTests extends RuleTest {

	private long mission;

	private long home;

	private long batch;

	private long officer;

	@BeforeEach
	void putAnOfficerOnARoll() {
		this.mission = this.records.mission("MSS");
		this.home = this.records.home();
		this.batch = this.records.batch(this.mission, this.home, "B1", 10);
		this.officer = this.records.activeOfficer("P1");
		this.records.roll(this.batch, this.officer, "2024-06-01", "2024-09-01");
	}

	@Test
	void anOfficerIsOnOneBatchOfOneMissionAtATime() {
		long other = this.records.batch(this.records.mission("UNX"), this.home, "B2", 10);
		refused("officer_is_on_one_batch_at_a_time", () -> this.records.roll(other, this.officer, "2024-08-31", null));
		refused("officer_is_on_one_batch_at_a_time",
				() -> this.records.roll(this.batch, this.officer, "2024-05-01", null));
		assertThat(this.records.roll(other, this.officer, "2024-09-01", null)).isPositive();
	}

	@Test
	void aManifestHoldsOnlyOfficersOnTheRollOnThatDay() {
		long early = this.records.movement(this.batch, "out", "2024-05-31");
		long late = this.records.movement(this.batch, "out", "2024-09-01");
		long planned = this.records.plan(this.batch, "out", "2024-12-01");
		refused("manifest_holds_only_officers_on_the_roll", () -> this.records.manifest(early, this.officer));
		refused("manifest_holds_only_officers_on_the_roll", () -> this.records.manifest(late, this.officer));
		refused("manifest_holds_only_officers_on_the_roll", () -> this.records.manifest(planned, this.officer));
		refused("manifest_holds_only_officers_on_the_roll", () -> this.records
			.manifest(this.records.movement(this.batch, "out", "2024-06-25"), this.records.activeOfficer("P2")));
		assertThat(this.records.manifest(this.records.movement(this.batch, "out", "2024-06-01"), this.officer))
			.isPositive();
	}

	@Test
	void theLastDayOnTheRollMayBeTheDayOfTheDepartureForHome() {
		this.records.manifest(this.records.movement(this.batch, "out", "2024-06-25"), this.officer);
		assertThat(this.records.manifest(this.records.movement(this.batch, "home", "2024-09-01"), this.officer))
			.isPositive();
	}

	@Test
	void theRollCannotBeCutUnderAManifest() {
		this.records.manifest(this.records.movement(this.batch, "out", "2024-06-25"), this.officer);
		refused("manifest_holds_only_officers_on_the_roll",
				() -> sql("update roll_entry set until_day = '2024-06-25' where officer_id = ?", this.officer));
		refused("manifest_holds_only_officers_on_the_roll",
				() -> sql("update roll_entry set from_day = '2024-06-26' where officer_id = ?", this.officer));
		refused("manifest_holds_only_officers_on_the_roll",
				() -> sql("delete from roll_entry where officer_id = ?", this.officer));
		sql("update roll_entry set until_day = '2024-06-26' where officer_id = ?", this.officer);
	}

	@Test
	void aMovementCannotChangeToADayOrBatchOffTheRoll() {
		long out = this.records.movement(this.batch, "out", "2024-06-25");
		this.records.manifest(out, this.officer);
		long other = this.records.batch(this.mission, this.home, "B2", 10);
		refused("manifest_holds_only_officers_on_the_roll",
				() -> sql("update movement set departed_on = '2024-05-31' where id = ?", out));
		refused("manifest_holds_only_officers_on_the_roll",
				() -> sql("update movement set arrived_on = '2024-09-01' where id = ?", out));
		refused("manifest_holds_only_officers_on_the_roll",
				() -> sql("update movement set batch_id = ? where id = ?", other, out));
	}

	@Test
	void aManifestBelongsToABatch() {
		long out = this.records.movement(this.batch, "out", "2024-06-25");
		sql("update movement set batch_id = null where id = ?", out);
		refused("manifest_belongs_to_a_batch", () -> this.records.manifest(out, this.officer));
	}

	@Test
	void anOfficerIsOnceOnAManifestAndNotExchanged() {
		long out = this.records.movement(this.batch, "out", "2024-06-25");
		long entry = this.records.manifest(out, this.officer);
		refused("officer_is_once_on_a_manifest", () -> this.records.manifest(out, this.officer));
		refused("manifest_keeps_its_officer", () -> sql("update manifest_entry set officer_id = ? where id = ?",
				this.records.activeOfficer("P2"), entry));
	}

	@Test
	void anOfficerIsInMissionOnceAtATime() {
		this.records.manifest(this.records.movement(this.batch, "out", "2024-06-25"), this.officer);
		refused("officer_is_in_mission_once_at_a_time",
				() -> this.records.manifest(this.records.movement(this.batch, "out", "2024-07-16"), this.officer));
	}

	@Test
	void anOfficerIsInMissionOnceAtATimeOverAllMissions() {
		this.records.manifest(this.records.movement(this.batch, "out", "2024-06-25"), this.officer);
		long other = this.records.batch(this.records.mission("UNX"), this.home, "B2", 10);
		this.records.roll(other, this.officer, "2024-09-01", null);
		refused("officer_is_in_mission_once_at_a_time",
				() -> this.records.manifest(this.records.movement(other, "out", "2024-10-01"), this.officer));
	}

	@Test
	void whoCameHomeMayGoOutAgain() {
		this.records.manifest(this.records.movement(this.batch, "out", "2024-06-25"), this.officer);
		this.records.manifest(this.records.movement(this.batch, "home", "2024-07-16"), this.officer);
		this.records.manifest(this.records.movement(this.batch, "out", "2024-07-16"), this.officer);
		assertThat(this.jdbc.sql("select count(*) from deployment where officer_id = ?")
			.param(this.officer)
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void homeOnlyAfterOut() {
		long home = this.records.movement(this.batch, "home", "2024-07-16");
		refused("home_only_after_out", () -> this.records.manifest(home, this.officer));
		refused("home_only_after_out",
				() -> this.records.manifest(this.records.movement(this.batch, "death", "2024-07-16"), this.officer));
		long out = this.records.movement(this.batch, "out", "2024-06-25");
		long entry = this.records.manifest(out, this.officer);
		this.records.manifest(home, this.officer);
		refused("home_only_after_out", () -> sql("delete from manifest_entry where id = ?", entry));
		refused("home_only_after_out", () -> sql("update movement set arrived_on = null where id = ?", out));
		refused("home_is_not_before_out", () -> sql("update movement set arrived_on = '2024-07-17' where id = ?", out));
		refused("home_is_not_before_out",
				() -> sql("update movement set departed_on = '2024-06-24' where id = ?", home));
	}

	@Test
	void anArrivalIsNotBeforeTheDeparture() {
		refused("arrival_is_not_before_departure",
				() -> this.records.move(this.batch, "out", null, "2024-06-25", "2024-06-24"));
	}

	@Test
	void onlyTheWayHomeHasAReason() {
		long out = this.records.movement(this.batch, "out", "2024-06-25");
		refused("only_the_way_home_has_a_reason",
				() -> sql("update movement set reason = 'medical' where id = ?", out));
	}

	@Test
	void aMovementBelongsToTheMissionAndContributorOfItsBatch() {
		long out = this.records.movement(this.batch, "out", "2024-06-25");
		refused("movement_belongs_to_its_batch",
				() -> sql("update movement set contributor_id = ? where id = ?", this.records.country("BS"), out));
	}

}
