package org.muster.statement.web;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Taking claims from the text of a statement.
 */
@MusterTest
@Transactional
@WithMockUser(roles = "DEPLOYMENT_OFFICER")
class MarkingTests {

	private static final String TEXT = "Today 600 officers are ready. About 400 were deployed on 16 July 2024.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void recordAStatement() {
		Records records = new Records(this.jdbc);
		records.mission("MSS");
		records.home();
		records.statement("S1", "2024-11-08");
		this.jdbc.sql("update statement set text = ?").param(TEXT).update();
	}

	@Test
	void numbersAreProposedAndNoneIsTaken() {
		String page = page("/statements/S1/marking");
		assertThat(page)
			.contains("2 numbers may be claims", "id=\"proposal-6\"", "id=\"proposal-30\"",
					"value=\"about\" selected=\"selected\"", "value=\"deployed\" selected=\"selected\"",
					"value=\"2024-07-16\"")
			.doesNotContain("checked");
		assertThat(claims()).isZero();
	}

	@Test
	void onlyWhatIsTickedIsTakenAndAsItWasChanged() {
		assertThat(take("1", Map.of("take-30", "true", "number-30", "390", "scope-30", "contributor:KE")))
			.hasRedirectedUrl("/statements/S1");
		assertThat(this.jdbc.sql("select number, qualifier, measure, as_of::text as day, quote, quoted_at from claim")
			.query()
			.singleRow()).containsEntry("number", 390)
			.containsEntry("qualifier", "about")
			.containsEntry("day", "2024-07-16")
			.containsEntry("quote", "About 400")
			.containsEntry("quoted_at", 30);
		assertThat(page("/statements/S1")).contains("<mark class=\"marked state-");
		assertThat(page("/statements/S1/marking")).contains("One number may be a claim")
			.doesNotContain("proposal-30\" ");
	}

	@Test
	void whatIsWrongStandsBesideItsNumberAndNothingIsTaken() {
		assertThat(take("1", Map.of("take-6", "true", "take-30", "true", "number-30", "many"))).hasStatusOk()
			.bodyText()
			.contains("Nothing is taken yet", "Give a whole number", "value=\"many\"");
		assertThat(claims()).isZero();
	}

	@Test
	void twoOfTheSameAreRefusedWithTheirWords() {
		assertThat(
				take("1", Map.of("take-6", "true", "take-30", "true", "measure-30", "ready", "asOf-30", "2024-11-08")))
			.hasStatusOk()
			.bodyText()
			.contains("“About 400”: The statement makes a claim of that measure already");
	}

	@Test
	void withoutATickThereIsNothingToTake() {
		assertThat(take("1", Map.of())).hasStatusOk().bodyText().contains("Tick the numbers that are claims.");
	}

	@Test
	void whoeverReadAnEarlierTextIsTold() {
		assertThat(take("0", Map.of("take-6", "true"))).hasStatusOk()
			.bodyText()
			.contains("Someone else changed the statement meanwhile");
		assertThat(claims()).isZero();
	}

	@Test
	void withoutATextThereIsNothingToMark() {
		this.jdbc.sql("update statement set text = null").update();
		assertThat(this.mvc.get().uri("/statements/S1/marking")).hasStatus(404);
	}

	private MvcTestResult take(String version, Map<String, String> changed) {
		Map<String, String> sent = new TreeMap<>(Map.of("number-6", "600", "qualifier-6", "exact", "measure-6", "ready",
				"scope-6", "", "asOf-6", "2024-11-08", "number-30", "400", "qualifier-30", "about"));
		sent.putAll(Map.of("measure-30", "deployed", "scope-30", "", "asOf-30", "2024-07-16", "mission", "MSS",
				"version", version));
		sent.putAll(changed);
		MockMvcRequestBuilder request = this.mvc.post().uri("/statements/S1/marking").with(csrf());
		sent.forEach(request::param);
		return request.exchange();
	}

	private String page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return assertThat(result).bodyText().actual();
	}

	private long claims() {
		return this.jdbc.sql("select count(*) from claim").query(Long.class).single();
	}

}
