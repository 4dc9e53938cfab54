package org.muster.pledge.web.form;

import jakarta.persistence.EntityManager;
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
class PledgeFormsTests {

	private static final String NEW = "/missions/MSS/new-pledge";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Pages pages;

	private long mission;

	@BeforeEach
	void aMission() {
		this.records = new Records(this.jdbc);
		this.pages = new Pages(this.mvc, this.entities);
		this.mission = this.records.mission("MSS");
		this.records.country("BS");
	}

	@Test
	void aPledgeIsRecordedOnceAndCounts() {
		assertThat(this.pages.get(NEW)).hasStatusOk().bodyText().contains("Country BS");
		MvcTestResult recorded = pledge("BS", "150", "about", "2024-02-28", "");
		assertThat(this.pages.get(redirected(recorded))).hasStatusOk().bodyText().contains("about 150", "Announced");
		assertThat(pledge("BS", "150", "about", "2024-02-28", "")).hasStatusOk()
			.bodyText()
			.contains("on record for that day");
		assertThat(position()).contains("\"pledged\":{\"number\":150,\"marks\":[\"about\"]}");
	}

	@ParameterizedTest
	@CsvSource({ "BS, 0, 2024-02-28, from 1 to", "BS, '', 2024-02-28, Give a whole number",
			"BS, 10, 2024-02-30, no such day", "BS, 10, 2024-11-09, still to come", "BS, 10, '', Give a day",
			"QQ, 10, 2024-02-28, no contributor with this code", "BS, -5, 2024-02-28, from 1 to" })
	void aPledgeThatBreaksARuleIsRefusedBesideTheField(String who, String number, String day, String why) {
		assertThat(pledge(who, number, "exact", day, "")).hasStatusOk()
			.bodyText()
			.contains(why, "Nothing was saved yet", "value=\"" + number + "\"");
	}

	@Test
	void aPledgeIsWithdrawnOnALaterDayAndNeverBeforeItWasMade() {
		String pledge = redirected(pledge("BS", "150", "exact", "2024-02-28", ""));
		assertThat(this.pages.post(pledge + "/withdrawal", "withdrawnOn", "2024-02-28", "version", "0")).hasStatusOk()
			.bodyText()
			.contains("withdrawn after the day on which it was made, 2024-02-28");
		assertThat(this.pages.post(pledge + "/withdrawal", "withdrawnOn", "2024-11-01", "version", "0")).redirectedUrl()
			.isEqualTo(pledge);
		assertThat(position()).contains("\"pledged\":{\"number\":0");
		assertThat(this.pages.post(pledge + "/withdrawal", "withdrawnOn", "", "version", "0")).bodyText()
			.contains("changed this meanwhile");
		assertThat(this.pages.post(pledge + "/withdrawal", "withdrawnOn", "", "version", "1"))
			.hasStatus3xxRedirection();
		assertThat(position()).contains("\"pledged\":{\"number\":150");
	}

	@Test
	void aPledgeIsReplacedFromADayOn() {
		String pledge = redirected(pledge("BS", "150", "exact", "2024-02-28", ""));
		assertThat(this.pages.get(pledge + "/replacement")).hasStatusOk().bodyText().contains("value=\"150\"");
		MvcTestResult replaced = this.pages.post(pledge + "/replacement", "number", "200", "qualifier", "exact", "kind",
				"police", "pledgedOn", "2024-11-05", "version", "0");
		assertThat(this.pages.get(redirected(replaced))).bodyText().contains("200");
		assertThat(position()).contains("\"pledged\":{\"number\":200");
		assertThat(body("/api/v1/missions/MSS/position?asOf=2024-11-04")).contains("\"pledged\":{\"number\":150");
		assertThat(this.pages.post(pledge + "/withdrawal", "withdrawnOn", "", "version", "1")).bodyText()
			.contains("Another pledge has replaced this one");
	}

	@Test
	void theStagesOfAPledgeAreShownInTheListOnTheirDays() {
		String pledge = redirected(pledge("BS", "150", "exact", "2024-02-28", ""));
		assertThat(this.pages.post(pledge + "/stages", "notifiedOn", "2024-02-27", "version", "0")).bodyText()
			.contains("on the day of the stage before it, 2024-02-28, or later");
		assertThat(this.pages.post(pledge + "/stages", "notifiedOn", "2024-03-01", "confirmedOn", "2024-10-01",
				"delayCause", "No airlift", "version", "0"))
			.hasStatus3xxRedirection();
		assertThat(body("/missions/MSS/pledges.csv")).contains("confirmed,2024-10-01,No airlift");
		assertThat(body("/missions/MSS/pledges.csv?asOf=2024-09-30")).contains("notified,2024-03-01,No airlift");
	}

	@Test
	void whatANamedContributorTakesUpOfACollectivePledgeIsCountedOnce() {
		long others = this.records.collective("OTHERS");
		long together = this.records.pledge(this.mission, others, 1900, "at_least", "2024-11-01");
		assertThat(this.pages.get(NEW)).bodyText().contains("at least 1,900");
		assertThat(pledge("BS", "150", "exact", "2024-11-05", String.valueOf(together))).hasStatus3xxRedirection();
		assertThat(position()).contains("\"pledged\":{\"number\":1900,\"marks\":[\"at_least\"]}");
		String contributors = body("/api/v1/missions/MSS/contributors");
		assertThat(contributors).contains("{\"number\":1750,\"marks\":[\"at_least\"]}",
				"{\"number\":150,\"marks\":[]}");
		assertThat(body("/api/v1/missions/MSS/contributors?asOf=2024-11-04")).contains("\"number\":1900");
		long plain = this.records.pledge(this.mission, this.records.country("JM"), 5, "exact", "2024-11-01");
		assertThat(pledge("BS", "15", "exact", "2024-11-06", String.valueOf(plain))).bodyText()
			.contains("Choose the pledge of a collective");
	}

	@Test
	void onlyDeploymentOfficersRecordPledges() {
		assertThat(this.pages.postAs("COMMAND", NEW, "contributor", "BS", "number", "1", "pledgedOn", "2024-01-01"))
			.hasStatus(403);
		assertThat(this.pages.get("/pledges/999999")).hasStatus(404);
	}

	private MvcTestResult pledge(String who, String number, String qualifier, String day, String takesUp) {
		return this.pages.post(NEW, "contributor", who, "number", number, "qualifier", qualifier, "kind", "police",
				"pledgedOn", day, "takesUp", takesUp, "source", "");
	}

	private String position() {
		return body("/api/v1/missions/MSS/position");
	}

	private String body(String address) {
		return Pages.body(this.pages.get(address));
	}

	private static String redirected(MvcTestResult result) {
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

}
