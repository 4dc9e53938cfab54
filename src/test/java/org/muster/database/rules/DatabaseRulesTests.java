package org.muster.database.rules;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules of missions, units, officers, courses, pledges and returns.
 */
class DatabaseRulesTests extends RuleTest {

	@Test
	void codesAreUniqueRegardlessOfCase() {
		long mission = this.records.mission("mss");
		long home = this.records.home();
		this.records.collective("Others");
		this.records.unit("Gsu");
		this.records.course("First-Aid", 12);
		this.records.batch(mission, home, "b1", 10);
		this.records.statement("S-one", "2024-11-08");
		refused("mission_code_is_unique", () -> this.records.mission("MSS"));
		refused("contributor_code_is_unique", () -> this.records.collective("OTHERS"));
		refused("unit_code_is_unique", () -> this.records.unit("gSU"));
		refused("course_code_is_unique", () -> this.records.course("FIRST-AID", 12));
		refused("batch_code_is_unique", () -> this.records.batch(mission, home, "B1", 10));
		refused("statement_code_is_unique", () -> this.records.statement("s-ONE", "2024-11-08"));
	}

	@Test
	void serviceNumbersAreUniqueRegardlessOfCaseAndSpaces() {
		this.records.officer("kps 10 a");
		refused("service_number_is_unique", () -> this.records.officer("KPS10A"));
		refused("service_number_is_unique", () -> this.records.officer("K P S 1 0 A"));
		assertThat(this.records.officer("KPS10B")).isPositive();
	}

	@Test
	void codesAndNamesAreNeitherBlankNorPaddedNorLong() {
		refused("mission_code_check", () -> this.records.mission(""));
		refused("mission_code_check", () -> this.records.mission(" MSS"));
		refused("mission_code_check", () -> this.records.mission("M\tSS"));
		refused("mission_code_check", () -> this.records.mission("M".repeat(101)));
		refused("officer_service_number_check", () -> this.records.officer(" "));
	}

	@Test
	void periodsAreNotEmpty() {
		long mission = this.records.mission("MSS");
		long unit = this.records.unit("GSU");
		long officer = this.records.officer("P1");
		long course = this.records.add("course", "code", "C1", "title", "First aid");
		long batch = this.records.batch(mission, this.records.home(), "B1", 10);
		refused("mandate_period_is_not_empty", () -> this.records.mandate(mission, "2024-10-02", "2024-10-02", 2_500));
		refused("posting_period_is_not_empty", () -> this.records.posting(officer, unit, "2024-10-02", "2024-10-02"));
		refused("status_period_is_not_empty", () -> this.records.status(officer, "active", "2024-10-02", "2024-10-02"));
		refused("validity_period_is_not_empty", () -> this.records.validity(course, 12, "2024-10-02", "2024-10-02"));
		refused("roll_period_is_not_empty", () -> this.records.roll(batch, officer, "2024-10-02", "2024-10-02"));
		long requirement = this.records.requirement(mission, course, "2024-10-02");
		refused("requirement_period_is_not_empty",
				() -> sql("update requirement set until_day = from_day where id = ?", requirement));
	}

	@Test
	void mandatesOfAMissionDoNotOverlap() {
		long mission = this.records.mission("MSS");
		this.records.mandate(mission, "2023-10-02", "2024-10-02", 2_500);
		refused("mandates_do_not_overlap", () -> this.records.mandate(mission, "2024-10-01", "2025-10-02", 2_500));
		assertThat(this.records.mandate(mission, "2024-10-02", "2025-10-02", 2_500)).isPositive();
		assertThat(this.records.mandate(this.records.mission("UNX"), "2024-01-01", "2025-01-01", 100)).isPositive();
	}

	@Test
	void oneContributorIsTheHomeService() {
		this.records.home();
		refused("home_service_is_one",
				() -> this.records.add("contributor", "code", "TZ", "name", "Tanzania", "home", true));
		refused("home_is_one_country",
				() -> this.records.add("contributor", "code", "ALL", "name", "All", "home", true, "collective", true));
	}

	@Test
	void countriesAreOfTheList() {
		refused("contributor_country_code_fkey", () -> this.records.country("XX"));
		refused("mission_host_country_fkey",
				() -> this.records.add("mission", "code", "M", "name", "M", "host_country", "XX"));
		assertThat(this.records.collective("others")).isPositive();
		long collective = this.records.collective("XX");
		refused("contributor_country_code_fkey",
				() -> sql("update contributor set collective = false where id = ?", collective));
	}

	@Test
	void anOfficerServesInOneUnitAtATime() {
		long officer = this.records.officer("P1");
		long unit = this.records.unit("GSU");
		this.records.posting(officer, unit, null, "2024-01-01");
		refused("officer_serves_in_one_unit_at_a_time", () -> this.records.posting(officer, unit, "2023-12-31", null));
		assertThat(this.records.posting(officer, this.records.unit("RDU"), "2024-01-01", null)).isPositive();
	}

	@Test
	void anOfficerHasOneStatusAtATime() {
		long officer = this.records.activeOfficer("P1");
		refused("officer_has_one_status_at_a_time", () -> this.records.status(officer, "retired", "2024-01-01", null));
	}

	@Test
	void aCourseHasOneValidityAtATime() {
		long course = this.records.course("C1", 12);
		refused("course_has_one_validity_at_a_time", () -> this.records.validity(course, 6, "2024-01-01", null));
	}

	@Test
	void aUnitIsNotItsOwnAncestor() {
		long top = this.records.unit("TOP");
		long middle = this.records.unit("MIDDLE", top);
		long low = this.records.unit("LOW", middle);
		refused("unit_is_not_its_own_ancestor", () -> sql("update unit set parent_id = id where id = ?", top));
		refused("unit_is_not_its_own_ancestor", () -> sql("update unit set parent_id = ? where id = ?", low, top));
		refused("unit_is_not_its_own_ancestor", () -> sql(
				"update unit set parent_id = case id when ? then ?::bigint else ?::bigint end where id in (?, ?)", top,
				low, top, top, low));
	}

	@Test
	void aCircleThatTwoUpdatesWouldCloseIsRefusedAtTheSecond() {
		long one = this.records.unit("ONE");
		long other = this.records.unit("OTHER");
		sql("update unit set parent_id = ? where id = ?", one, other);
		refused("unit_is_not_its_own_ancestor", () -> sql("update unit set parent_id = ? where id = ?", other, one));
	}

	@Test
	void aCompletionIsNotInTheFuture() {
		long officer = this.records.officer("P1");
		long course = this.records.course("C1", 12);
		long completion = this.records.pass(officer, course, "2024-11-08");
		refused("completion_is_not_in_the_future", () -> this.records.pass(officer, course, "2024-11-09"));
		refused("completion_is_not_in_the_future",
				() -> sql("update completion set completed_on = '2024-11-09' where id = ?", completion));
	}

	@Test
	void todayIsTheHeadquartersDayOfTheRecordedTime() {
		long officer = this.records.officer("P1");
		long course = this.records.course("C1", 12);
		this.jdbc.sql("select set_config('muster.recording_time', '2024-11-08T21:30:00Z', true)")
			.query(String.class)
			.single();
		assertThat(this.records.pass(officer, course, "2024-11-09")).isPositive();
		refused("completion_is_not_in_the_future", () -> this.records.pass(officer, course, "2024-11-10"));
	}

	@Test
	void aCompletionIsNeverRemoved() {
		long completion = this.records.pass(this.records.officer("P1"), this.records.course("C1", 12), "2024-11-08");
		refused("completion_is_never_removed", () -> sql("delete from completion where id = ?", completion));
	}

	@Test
	void aCompletionIsNotBeforeTheOfficersBirth() {
		long officer = this.records.officer("P1");
		long course = this.records.course("C1", 12);
		sql("update officer set date_of_birth = '2000-02-29' where id = ?", officer);
		refused("completion_is_not_before_birth", () -> this.records.pass(officer, course, "2000-02-28"));
		this.records.pass(officer, course, "2000-02-29");
		refused("completion_is_not_before_birth",
				() -> sql("update completion set completed_on = '2000-02-28' where officer_id = ?", officer));
		refused("completion_is_not_before_birth",
				() -> sql("update officer set date_of_birth = '2000-03-01' where id = ?", officer));
	}

	@Test
	void aVoidNamesDayAccountAndReason() {
		long completion = this.records.pass(this.records.officer("P1"), this.records.course("C1", 12), "2024-01-01");
		refused("void_names_day_account_and_reason",
				() -> sql("update completion set voided_on = '2024-11-08' where id = ?", completion));
	}

	@Test
	void aPledgeIsPositiveAndWithdrawnAfterItWasMade() {
		long mission = this.records.mission("MSS");
		long country = this.records.country("BS");
		refused("pledge_is_positive", () -> this.records.pledge(mission, country, 0, "exact", "2024-01-01"));
		refused("pledge_is_positive", () -> this.records.pledge(mission, country, -1, "exact", "2024-01-01"));
		long pledge = this.records.pledge(mission, country, 1, "exact", "2024-01-01");
		refused("withdrawn_after_it_was_pledged",
				() -> sql("update pledge set withdrawn_on = pledged_on where id = ?", pledge));
		sql("update pledge set withdrawn_on = '2024-01-02' where id = ?", pledge);
	}

	@Test
	void womenAndMenFitTheTotalOfAReturn() {
		long mission = this.records.mission("MSS");
		long counted = this.records.strengthReturn(mission, this.records.country("BS"), "2024-11-01", 10);
		sql("update strength_return set women = 3, men = 7 where id = ?", counted);
		sql("update strength_return set women = null, men = 7 where id = ?", counted);
		refused("women_and_men_fit_the_total",
				() -> sql("update strength_return set women = 4, men = 7 where id = ?", counted));
		refused("women_and_men_fit_the_total",
				() -> sql("update strength_return set women = 2, men = 7 where id = ?", counted));
		refused("women_and_men_fit_the_total",
				() -> sql("update strength_return set women = 11, men = null where id = ?", counted));
	}

	@Test
	void aClaimHasOneScope() {
		long mission = this.records.mission("MSS");
		long claim = this.records.claim(this.records.statement("S1", "2024-11-08"), mission, "ready", "2024-11-08", 600,
				"exact");
		refused("claim_has_one_scope", () -> sql("update claim set contributor_id = ?, unit_id = ? where id = ?",
				this.records.home(), this.records.unit("GSU"), claim));
	}

}
