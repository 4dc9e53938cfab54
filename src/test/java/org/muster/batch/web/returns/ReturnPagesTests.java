package org.muster.batch.web.returns;

import java.time.LocalDate;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.testing.MusterTest;
import org.muster.testing.Pages;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class ReturnPagesTests {

	private static final String FORM = "/missions/MSS/new-return";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Pages pages;

	private long mission;

	private long bahamas;

	@BeforeEach
	void aMission() {
		this.records = new Records(this.jdbc);
		this.pages = new Pages(this.mvc, this.entities);
		this.mission = this.records.mission("MSS");
		this.bahamas = this.records.country("BS");
	}

	@Test
	void aMonthOfAllKindsIsRecordedInOneFormAndCounts() {
		assertThat(this.pages.get("/missions/MSS/returns")).bodyText()
			.contains("No count is on record", "Record a return");
		assertThat(this.pages.get(FORM)).hasStatusOk()
			.bodyText()
			.contains("Formed police unit", "name=\"women[troops]\"");
		assertThat(this.pages.post(FORM, "contributor", "BS", "day", "2024-10-31", "source", "UN",
				"women[formed_police_unit]", "30", "men[formed_police_unit]", "110", "total[formed_police_unit]", "",
				"total[troops]", "12"))
			.redirectedUrl()
			.isEqualTo("/missions/MSS/returns?contributor=BS");
		assertThat(this.pages.get("/missions/MSS/returns.csv")).bodyText()
			.contains("2024-10-31,Country BS,formed_police_unit,30,,110,,140,,UN", "troops,,,,,12,");
		assertThat(this.pages.get("/api/v1/missions/MSS/contributors")).bodyText()
			.contains("\"deployed\":{\"number\":152", "\"women\":{\"number\":30", "\"total\":{\"number\":140");
	}

	@Test
	void theLatestReturnOfEachKindCountsUntilTheNextAndAZeroEndsIt() {
		this.records.strengthReturn(this.mission, this.bahamas, "2024-09-30", 100);
		this.records.strengthReturn(this.mission, this.bahamas, "2024-10-31", 0);
		assertThat(deployed("2024-10-15")).contains("\"deployed\":{\"number\":100");
		assertThat(deployed("2024-10-31")).contains("\"deployed\":{\"number\":0");
		assertThat(this.pages.get("/missions/MSS/returns?asOf=2024-10-15")).bodyText()
			.contains("30 Sep 2024", "counts on this day")
			.doesNotContain("31 Oct 2024");
	}

	@Test
	void aReturnOnRecordIsShownAndChangedOnlyOnceSeen() {
		assertThat(send("140", null)).hasStatus3xxRedirection();
		assertThat(send("140", null)).hasStatus3xxRedirection();
		assertThat(send("141", null)).hasStatusOk().bodyText().contains("Someone recorded 140 for that day meanwhile");
		assertThat(this.pages.get(FORM + "?contributor=BS&day=2024-10-31")).bodyText()
			.contains("value=\"140\"", "name=\"version[troops]\" value=\"0\"");
		assertThat(send("141", "0")).hasStatus3xxRedirection();
		assertThat(send("142", "0")).bodyText().contains("Someone recorded 141");
		assertThat(this.pages.get("/missions/MSS/returns")).bodyText().contains("141").doesNotContain(">142<");
	}

	@ParameterizedTest
	@CsvSource({ "BS, 2024-11-09, 5, still to come", "BS, 2024-02-30, 5, no such day", "BS, '', 5, Give a day",
			"QQ, 2024-10-31, 5, no contributor with this code", "BS, 2024-10-31, '', Fill in at least one kind",
			"BS, 2024-10-31, -1, from 0 to", "BS, 2024-10-31, many, from 0 to" })
	void aReturnThatBreaksARuleIsRefusedBesideTheField(String who, String day, String total, String why) {
		assertThat(this.pages.post(FORM, "contributor", who, "day", day, "total[troops]", total)).hasStatusOk()
			.bodyText()
			.contains(why, "Nothing was saved yet", "value=\"" + total + "\"");
	}

	@Test
	void theListIsFilteredByContributorKindAndDay() {
		this.records.strengthReturn(this.mission, this.bahamas, "2024-09-30", 101);
		this.records.strengthReturn(this.mission, this.records.country("JM"), "2024-10-31", 202);
		assertThat(this.pages.get("/missions/MSS/returns.csv?contributor=bs")).bodyText()
			.contains(",101,")
			.doesNotContain(",202,");
		assertThat(this.pages.get("/missions/MSS/returns.csv?from=2024-10-01")).bodyText()
			.contains(",202,")
			.doesNotContain(",101,");
		assertThat(this.pages.get("/missions/MSS/returns?kind=troops")).bodyText().contains("No count is on record");
	}

	@Test
	void aLongListIsPagedByKey() {
		for (int day = 0; day < 101; day++) {
			this.records.strengthReturn(this.mission, this.bahamas, LocalDate.of(2024, 1, 1).plusDays(day).toString(),
					1000 + day);
		}
		String first = body("/missions/MSS/returns");
		assertThat(first).contains("100 of 101", ">1,100<").doesNotContain(">1,000<");
		String next = first.substring(first.indexOf("after=") + 6).split("[\"&]")[0];
		assertThat(this.pages.get("/missions/MSS/returns?after=" + next)).bodyText()
			.contains(">1,000<")
			.doesNotContain(">1,001<");
	}

	@Test
	void theShareOfWomenIsHeldAgainstTheTargetOfItsKind() {
		this.pages.post(FORM, "contributor", "BS", "day", "2024-10-31", "women[formed_police_unit]", "28",
				"men[formed_police_unit]", "112", "women[individual_police]", "29", "men[individual_police]", "71",
				"total[troops]", "12");
		assertThat(this.pages.get("/missions/MSS/women.csv")).bodyText()
			.contains("formed_police_unit,28,,140,,20.0 %,,20,,met", "individual_police,29,,100,,29.0 %,,30,,below",
					"Country BS,57,,240,,23.8 %,,,,none")
			.doesNotContain("troops");
		assertThat(this.pages.get("/missions/MSS/women")).bodyText().contains("below the target");
	}

	@Test
	void onlyDeploymentOfficersRecordReturns() {
		assertThat(this.pages.postAs("TRAINING_OFFICER", FORM, "contributor", "BS", "day", "2024-10-31",
				"total[troops]", "1"))
			.hasStatus(403);
	}

	private MvcTestResult send(String total, @Nullable String version) {
		return (version != null)
				? this.pages.post(FORM, "contributor", "BS", "day", "2024-10-31", "total[troops]", total,
						"version[troops]", version)
				: this.pages.post(FORM, "contributor", "BS", "day", "2024-10-31", "total[troops]", total);
	}

	private String deployed(String day) {
		return body("/api/v1/missions/MSS/contributors?asOf=" + day);
	}

	private String body(String address) {
		return Pages.body(this.pages.get(address));
	}

}
