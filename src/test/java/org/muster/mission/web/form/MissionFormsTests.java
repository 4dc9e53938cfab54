package org.muster.mission.web.form;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
class MissionFormsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Pages pages;

	@BeforeEach
	void pages() {
		this.records = new Records(this.jdbc);
		this.pages = new Pages(this.mvc, this.entities);
	}

	@Test
	void aMissionIsRecordedAndChangedWithItsCountries() {
		assertThat(this.pages.get("/new-mission")).hasStatusOk().bodyText().contains("Haiti (HT)");
		assertThat(mission("/new-mission", "gsf", "Gang Suppression Force", "HT", "", "0")).redirectedUrl()
			.isEqualTo("/missions/gsf/mandates");
		assertThat(this.pages.get("/missions/GSF/name")).bodyText()
			.contains("value=\"Gang Suppression Force\"", "name=\"version\" value=\"0\"");
		assertThat(mission("/missions/gsf/name", "GSF", "Force", "HT", "KE", "0")).hasStatus3xxRedirection();
		assertThat(this.pages.get("/missions/GSF/mandates")).bodyText().contains("Mandates of Force");
	}

	@ParameterizedTest
	@CsvSource({ "mss, Name, HT, '', There already is a mission with this code", "X, Name, XX, '', Choose a country",
			"X, Name, HT, QQ, Choose a country", "'', Name, HT, '', Fill this in", "X, ' ', HT, '', Fill this in" })
	void aMissionThatBreaksARuleIsRefusedBesideTheField(String code, String name, String host, String lead,
			String why) {
		this.records.mission("MSS");
		assertThat(mission("/new-mission", code, name, host, lead, "0")).hasStatusOk()
			.bodyText()
			.contains(why, "Nothing was saved yet");
	}

	@Test
	void theSecondWriterIsToldAndLosesNothingTyped() {
		this.records.mission("MSS");
		mission("/missions/MSS/name", "MSS", "Faster", "HT", "", "0");
		assertThat(mission("/missions/MSS/name", "MSS", "Slower", "HT", "", "0")).hasStatus(409)
			.bodyText()
			.contains("changed this meanwhile", "value=\"Slower\"", "name=\"version\" value=\"1\"");
		assertThat(mission("/missions/MSS/name", "MSS", "Slower", "HT", "", "1")).hasStatus3xxRedirection();
		assertThat(this.pages.get("/missions/MSS/mandates")).bodyText().contains("Mandates of Slower");
	}

	@Test
	void mandatesOfAMissionDoNotOverlap() {
		long mission = this.records.mission("MSS");
		this.records.mandate(mission, "2023-10-02", "2024-10-02", 2500);
		assertThat(mandate("UNSCR 2751", "un_authorised", "2024-10-01", "2025-10-02", "")).bodyText()
			.contains(
					"It overlaps the mandate of Resolution of 2023-10-02, which runs from 2023-10-02 until 2024-10-02.");
		assertThat(mandate("UNSCR 2751", "un_authorised", "2024-10-02", "2025-10-02", "")).redirectedUrl()
			.isEqualTo("/missions/MSS/mandates");
		assertThat(mandate("unscr 2751", "un_authorised", "2025-10-02", "2026-10-02", "")).bodyText()
			.contains("has a mandate of this instrument already");
		assertThat(mandate("UNSCR 1", "un_authorised", "2026-10-02", "2026-10-02", "")).bodyText()
			.contains("ends after the day on which it begins");
	}

	@Test
	void aSuccessorUnderAnotherAuthorityCarriesThePeopleOver() {
		long mission = this.records.mission("MSS");
		this.records.mandate(mission, "2024-10-02", "2025-10-02", 2500);
		long batch = this.records.batch(mission, this.records.home(), "B1", 10);
		this.records.report(this.records.movement(batch, "out", "2024-11-01"), 10, "exact");
		assertThat(this.pages.get("/missions/MSS/mandates")).bodyText().contains("new-mandate?after=");
		assertThat(mandate("UNSCR 2793", "un_operation", "2024-11-05", "2025-11-05", "true")).hasStatus3xxRedirection();
		assertThat(this.pages.get("/missions/MSS/mandates.csv")).bodyText()
			.contains("Resolution of 2024-10-02,ended,un_authorised,,2024-10-02,2024-11-05")
			.contains("UNSCR 2793,in_force,un_operation,,2024-11-05,2025-11-05,5500");
		assertThat(this.pages.get("/api/v1/missions/MSS/position")).bodyText()
			.contains("\"authorised\":{\"number\":5500", "\"deployed\":{\"number\":10");
	}

	@Test
	void aMandateIsChangedWithinTheRoomOthersLeave() {
		long mission = this.records.mission("MSS");
		long first = this.records.mandate(mission, "2023-10-02", "2024-10-02", 2500);
		this.records.mandate(mission, "2024-10-02", "2025-10-02", 2500);
		assertThat(this.pages.get("/mandates/" + first)).bodyText().contains("value=\"2023-10-02\"");
		assertThat(sendMandate("/mandates/" + first, "UNSCR 2699", "un_authorised", "2023-10-02", "2024-10-03", "",
				"version", "0"))
			.bodyText()
			.contains("It overlaps");
		assertThat(sendMandate("/mandates/" + first, "UNSCR 2699", "un_authorised", "2023-10-02", "2024-10-01", "",
				"version", "0"))
			.hasStatus3xxRedirection();
	}

	@Test
	void contributorsAreRegisteredByCountryWithItsNameAndCode() {
		assertThat(this.pages.get("/contributors")).bodyText()
			.contains("No contributor is registered", "Register a contributor");
		assertThat(contributor("bs", "", "", "")).redirectedUrl().isEqualTo("/contributors");
		assertThat(contributor("OTHERS", "Other countries", "", "true")).hasStatus3xxRedirection();
		assertThat(this.pages.get("/contributors")).bodyText()
			.contains("<span class=\"code-badge\">BS</span>", "Bahamas", "Other countries",
					"collective, not yet named");
		assertThat(this.pages.get("/contributors/BS/name")).bodyText().contains("value=\"Bahamas\"");
		assertThat(this.pages.post("/contributors/BS/name", "code", "BS", "name", "The Bahamas", "version", "0"))
			.hasStatus3xxRedirection();
		assertThat(this.pages.get("/contributors.csv")).bodyText().contains("The Bahamas");
	}

	@ParameterizedTest
	@CsvSource({ "XX, '', '', no country with the code XX", "ke, '', '', already is a contributor with this code",
			"JM, true, '', 'one home service, and it is Kenya'", "OC, true, true, 'one country, not a collective'" })
	void aContributorThatBreaksARuleIsRefusedBesideTheField(String code, String home, String collective, String why) {
		this.records.home();
		assertThat(contributor(code, "Name", home, collective)).hasStatusOk().bodyText().contains(why);
	}

	@Test
	void onlyDeploymentOfficersRecordMissions() {
		this.records.mission("MSS");
		for (String role : List.of("VIEWER", "TRAINING_OFFICER")) {
			assertThat(this.pages.postAs(role, "/new-mission", "code", "X", "name", "X", "hostCountry", "HT"))
				.hasStatus(403);
			assertThat(this.pages.postAs(role, "/new-contributor", "code", "BS")).hasStatus(403);
		}
		assertThat(this.pages.get("/missions/NONE/new-mandate")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<script>alert(1)</script>", "'; drop table mission; --", "田中さんにあげて下さい", "ﷺ ٱلْعَالَمِينَ" })
	void namesAreKeptAndShownAsText(String name) {
		assertThat(mission("/new-mission", "X", name, "HT", "", "0")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select name from mission").query(String.class).single()).isEqualTo(name);
		assertThat(this.pages.get("/missions/X/name")).hasStatusOk().bodyText().doesNotContain("<script>alert");
		assertThat(mission("/new-mission", "Y", "a\u0000b", "HT", "", "0")).bodyText()
			.contains("a character that cannot be kept");
	}

	private MvcTestResult mission(String address, String code, String name, String host, String lead, String version) {
		return this.pages.post(address, "code", code, "name", name, "hostCountry", host, "leadCountry", lead, "version",
				version);
	}

	private MvcTestResult contributor(String code, String name, String home, String collective) {
		return this.pages.post("/new-contributor", "code", code, "name", name, "home", home, "collective", collective);
	}

	private MvcTestResult mandate(String instrument, String authority, String from, String until, String takesOver) {
		return sendMandate("/missions/MSS/new-mandate", instrument, authority, from, until, takesOver);
	}

	private MvcTestResult sendMandate(String address, String instrument, String authority, String from, String until,
			String takesOver, String... more) {
		List<String> sent = new ArrayList<>(List.of("instrument", instrument, "authority", authority, "from", from,
				"until", until, "authorisedStrength", "5500", "qualifier", "exact", "takesOver", takesOver));
		sent.addAll(List.of(more));
		return this.pages.post(address, sent.toArray(String[]::new));
	}

}
