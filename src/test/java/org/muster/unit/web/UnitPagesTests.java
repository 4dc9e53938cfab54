package org.muster.unit.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
			.contains("value=\"Mine\"", ">Theirs</td>");
	}

	@Test
	void aUnitClosesOnlyOnceNobodyServesInItAndNoneBelowIsOpen() {
		assertThat(this.mvc.get().uri("/units/UP-B/closing")).bodyText()
			.contains("1 officer serves in it after", "/officers?unit=UP-B&amp;asOf=2024-11-09");
		assertThat(post("/units/UP-B/closing", Map.of("lastDay", "2024-11-08"))).bodyText()
			.contains("Officers serve in it after that day: 1");
		assertThat(post("/units/UP-A/closing", Map.of("lastDay", "2024-11-08"))).bodyText()
			.contains("Units below it are open longer: Unit UP-B");
		this.jdbc.sql("update officer_status set status = 'retired'").update();
		assertThat(post("/units/UP-B/closing", Map.of("lastDay", "2024-11-08"))).hasRedirectedUrl("/units");
		assertThat(this.jdbc.sql("""
				select p.until_day::text from officer_posting p join unit u on u.id = p.unit_id where u.code = 'UP-B'
				""").query(String.class).single()).isEqualTo("2024-11-09");
	}

	@Test
	@WithMockUser(roles = { "ADMINISTRATOR", "TRAINING_OFFICER" })
	void aClosedUnitIsOfferedNoMoreAndMayBeOpenedAgain() {
		post("/new-unit", Map.of("code", "UP-Z", "name", "Last"));
		assertThat(post("/units/UP-Z/closing", Map.of("lastDay", "2024-11-07"))).hasRedirectedUrl("/units");
		assertThat(this.mvc.get().uri("/new-officer")).bodyText().doesNotContain("UP-Z");
		assertThat(post("/new-officer", Map.of("serviceNumber", "UP-9", "surname", "Invented", "rank", "Constable",
				"sex", "F", "unit", "UP-Z")))
			.bodyText()
			.contains("The last day of this unit is 2024-11-07");
		assertThat(this.mvc.get().uri("/officers")).bodyText().contains("Last (closed)");
		assertThat(this.mvc.get().uri("/units.csv?shown=closed&asOf=2024-11-08")).bodyText()
			.contains("UP-Z")
			.doesNotContain("UP-A");
		assertThat(this.mvc.get().uri("/units.csv?shown=open&asOf=2024-11-08")).bodyText()
			.contains("UP-A")
			.doesNotContain("UP-Z");
		assertThat(post("/units/UP-Z/reopening", Map.of("version", "0"))).bodyText()
			.contains("Somebody else changed this unit");
		assertThat(post("/units/UP-Z/reopening", Map.of("version", "1"))).hasRedirectedUrl("/units");
		assertThat(this.mvc.get().uri("/new-officer")).bodyText().contains("UP-Z");
	}

	@Test
	void theDatabaseLetsNobodyServeInAClosedUnit() {
		this.jdbc.sql("insert into unit (code, name, last_day) values ('UP-Y', 'y', '2024-11-07')").update();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc
				.sql("update officer_posting set unit_id = (select id from unit where code = 'UP-Y')")
				.update())
			.withMessageContaining("Nobody serves in a unit after its last day");
	}

	@Test
	@WithMockUser(roles = { "COMMAND", "TRAINING_OFFICER", "DEPLOYMENT_OFFICER" })
	void onlyAnAdministratorChangesUnits() {
		assertThat(post("/units/UP-A", Map.of("code", "UP-A", "name", "x"))).hasStatus(403);
		assertThat(post("/new-unit", Map.of("code", "UP-X", "name", "x"))).hasStatus(403);
		assertThat(this.mvc.get().uri("/units/UP-A")).bodyText().doesNotContain("Save the unit");
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		var request = this.mvc.post().uri(address).with(csrf());
		if (!form.containsKey("version")) {
			request.param("version", "0");
		}
		if (!form.containsKey("shown")) {
			request.param("shown", "");
		}
		form.forEach(request::param);
		return request.exchange();
	}

}
