package org.muster.unit.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest
@Transactional
@WithMockUser(roles = "ADMINISTRATOR")
class UnitPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aTree() {
		Records records = new Records(this.jdbc);
		long below = records.unit("UP-B", records.unit("UP-A"));
		long woman = records.officer("UP-1", "F");
		records.status(woman, "active", "2024-11-08", null);
		records.posting(woman, below, null, null);
	}

	@Test
	void theTreeCountsTheActiveOfTheDayWithTheUnitsBelow() {
		assertThat(this.mvc.get().uri("/units.csv?asOf=2024-11-08")).bodyText()
			.contains("Unit UP-A,UP-A,0,,1,,1,,,", "\u2003Unit UP-B,UP-B,1,,1,,1,,,");
		assertThat(this.mvc.get().uri("/units.csv?asOf=2024-11-07")).bodyText().contains("Unit UP-A,UP-A,0,,0,,0,,,");
		assertThat(this.mvc.get().uri("/units")).bodyText().contains("Set up a unit", "/units/UP-B");
	}

	@Test
	void aUnitIsSetUpChangedAndPlacedElsewhere() {
		assertThat(post("/new-unit", Map.of("code", " UP-C ", "name", "Third", "parent", "up-b", "floor", "12")))
			.hasRedirectedUrl("/units");
		assertThat(post("/units/UP-C", Map.of("code", "UP-D", "name", "Fourth", "parent", "", "womenOnly", "true")))
			.hasRedirectedUrl("/units");
		assertThat(this.mvc.get().uri("/units/up-d")).bodyText().contains("Fourth", "checked");
		assertThat(this.mvc.get().uri("/units/UP-C")).hasStatus(404);
	}

	@Test
	void whatIsWrongIsSaidBesideTheField() {
		assertThat(post("/new-unit", Map.of("code", "up-a", "name", "x"))).bodyText()
			.contains("Another unit has this code");
		assertThat(post("/new-unit", Map.of("code", "UP-X", "name", "x", "floor", "-1"))).bodyText()
			.contains("Give a whole number from 0");
		assertThat(post("/new-unit", Map.of("code", "UP-X", "name", "x", "parent", "NOPE"))).bodyText()
			.contains("no unit with that code");
		assertThat(post("/units/UP-A", Map.of("code", "UP-A", "name", "x", "parent", "UP-B"))).bodyText()
			.contains("cannot be its own ancestor");
	}

	@Test
	void aStaleFormIsToldAndKeepsWhatWasTyped() {
		post("/units/UP-A", Map.of("code", "UP-A", "name", "Theirs"));
		assertThat(post("/units/UP-A", Map.of("code", "UP-A", "name", "Mine", "shown", "name=Unit%20UP-A")))
			.hasStatus(409)
			.bodyText()
			.contains("value=\"Mine\"", "<td>Theirs</td>");
	}

	@Test
	@WithMockUser(roles = { "COMMAND", "TRAINING_OFFICER", "DEPLOYMENT_OFFICER" })
	void onlyAnAdministratorChangesUnits() {
		assertThat(post("/units/UP-A", Map.of("code", "UP-A", "name", "x"))).hasStatus(403);
		assertThat(post("/new-unit", Map.of("code", "UP-X", "name", "x"))).hasStatus(403);
		assertThat(this.mvc.get().uri("/units/UP-A")).bodyText().doesNotContain("Save the unit");
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		var request = this.mvc.post().uri(address).with(csrf()).param("version", "0");
		if (!form.containsKey("shown")) {
			request.param("shown", "");
		}
		form.forEach(request::param);
		return request.exchange();
	}

}
