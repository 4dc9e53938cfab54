package org.muster.statement.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
 * Entering, correcting, withdrawing and removing statements and claims.
 */
@MusterTest
@Transactional
@WithMockUser(username = "press", roles = "DEPLOYMENT_OFFICER")
class StatementPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private long mission;

	private long batch;

	private Map<String, Long> before = Map.of();

	@BeforeEach
	void recordAMission() {
		this.before = Map.of("statement", count("statement"), "claim", count("claim"));
		Records records = new Records(this.jdbc);
		this.mission = records.mission("MSS");
		records.mandate(this.mission, "2024-10-02", "2025-10-02", 2_500);
		long home = records.home();
		this.batch = records.batch(this.mission, home, "B1", 400);
		records.report(records.movement(this.batch, "out", "2024-06-25"), 400, "about");
		long other = records.mission("OTHER");
		records.batch(other, home, "X1", 10);
	}

	@Test
	void aStatementIsEnteredWithItsTextAndItsClaims() {
		assertThat(enter("NPS 1", "About 400 officers are in Haiti.\r\nMore will follow.", "0"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/statements/NPS%201");
		assertThat(single("select text from statement where code = 'NPS 1'"))
			.isEqualTo("About 400 officers are in Haiti.\nMore will follow.");
		assertThat(claim("NPS 1", "deployed", "batch:b1", "400", "about")).hasRedirectedUrl("/statements/NPS%201");
		assertThat(page("/statements/nps 1")).contains("About 400 officers are in Haiti.", "state-agrees\"",
				"entered the claim");
		assertThat(page("/statements?q=more will")).contains("NPS 1");
		assertThat(page("/statements?q=nothing")).contains("No statement on record is like that");
		assertThat(page("/statements?mission=other")).doesNotContain("NPS 1");
		assertThat(page("/statements.csv")).contains("NPS 1,Service,2024-11-08,Statement NPS 1,,,1,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "code | '' | Give the statement a code.", "statedOn | 2024-02-30 | There is no such day.",
					"statedOn | '' | Give a day.", "title | ' ' | Give the statement a title.",
					"issuer | '' | Say who said it.", "text | a\u0001b | holds characters that cannot be shown",
					"code | s1 | Another statement has that code." })
	void aStatementThatCannotBeIsRefusedBesideTheField(String field, String value, String message) {
		new Records(this.jdbc).statement("S1", "2024-11-08");
		assertThat(post("/new-statement",
				Map.of("code", "S2", "issuer", "Service", "statedOn", "2024-11-08", "title", "A title", "text",
						"A text", "source", "", "version", "0"),
				field, value))
			.hasStatusOk()
			.bodyText()
			.contains(message)
			.contains("A t");
		assertThat(count("statement")).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "number | x | Give a whole number from 0", "number | -1 | Give a whole number",
					"number | 99999999999 | Give a whole number", "asOf | 2024-13-01 | There is no such day.",
					"measure | '' | Choose what was counted.", "measure | nonsense | Choose what was counted.",
					"scope | batch:X1 | There is no such part of that mission.",
					"scope | unit:NONE | There is no such part",
					"scope | nonsense | Choose the mission or a part of it.", "qualifier | maybe | Choose how sure",
					"measure | ready | The statement makes a claim of that measure already" })
	void aClaimThatCannotBeIsRefusedBesideTheField(String field, String value, String message) {
		Records records = new Records(this.jdbc);
		records.claim(records.statement("S1", "2024-11-08"), this.mission, "ready", "2024-11-08", 600, "exact");
		Map<String, String> sent = Map.of("mission", "MSS", "measure", "deployed", "scope", "", "asOf", "2024-11-08",
				"number", "400", "qualifier", "about", "version", "0");
		assertThat(post("/statements/S1/claims", sent, field, value)).hasStatusOk().bodyText().contains(message);
		assertThat(count("claim")).isOne();
	}

	@Test
	void numbersMayBeTypedAsStatementsWriteThem() {
		new Records(this.jdbc).statement("S1", "2024-11-08");
		claim("S1", "deployed", "", "1,900", "at_least");
		claim("S1", "ready", "", "2\u00a0500", "exact");
		assertThat(this.jdbc.sql("select number from claim where as_of = '2024-11-08' order by id")
			.query(Integer.class)
			.list()).containsExactly(1_900, 2_500);
	}

	@Test
	void theSecondOfTwoWhoCorrectAStatementIsTold() {
		enter("S1", "First text", "0");
		assertThat(edit("Second text")).hasStatus3xxRedirection();
		assertThat(edit("Third text")).hasStatus(409).bodyText().contains("changed this meanwhile", "Third text");
		assertThat(single("select text from statement where code = 'S1'")).isEqualTo("Second text");
		assertThat(single("select text from history.statement where code = 'S1'")).isEqualTo("First text");
	}

	@Test
	void aStatementIsWithdrawnByItsIssuerAndStandsAgain() {
		Records records = new Records(this.jdbc);
		records.claim(records.statement("S1", "2024-11-08"), this.mission, "deployed", "2024-11-08", 400, "about");
		assertThat(withdraw("2024-11-07")).hasStatusOk().bodyText().contains("It was said only after that day.");
		assertThat(withdraw("2024-11-09")).hasRedirectedUrl("/statements/S1");
		assertThat(page("/statements/S1"))
			.contains("Withdrawn by its issuer on 9 Nov 2024: Corrected in a second statement");
		assertThat(page("/statements?standing=withdrawn")).contains("Statement S1");
		assertThat(page("/statements?standing=standing")).doesNotContain("Statement S1");
		assertThat(count("claim")).isOne();
		assertThat(post("/statements/S1/standing", Map.of(), null, null)).hasRedirectedUrl("/statements/S1");
		assertThat(single("select coalesce(withdrawn_on::text, 'standing') from statement where code = 'S1'"))
			.isEqualTo("standing");
	}

	@Test
	void whatIsRemovedStaysInTheHistory() {
		Records records = new Records(this.jdbc);
		long statement = records.statement("S1", "2024-11-08");
		long first = records.claim(statement, this.mission, "deployed", "2024-11-08", 400, "about");
		records.claim(statement, this.mission, "ready", "2024-11-08", 600, "exact");
		assertThat(post("/claims/" + first + "/removal", Map.of("version", "0"), null, null))
			.hasRedirectedUrl("/statements/S1");
		assertThat(page("/statements/S1")).contains("removed the claim: Deployed");
		assertThat(page("/statements/S1/removal")).contains("one claim go from lists");
		assertThat(post("/statements/S1/removal", Map.of("version", "1"), null, null)).hasStatus(409);
		assertThat(post("/statements/S1/removal", Map.of("version", "0"), null, null)).hasRedirectedUrl("/statements");
		assertThat(count("statement")).isZero();
		assertThat(this.jdbc.sql("select removed from history.claim where statement_id = ? order by id")
			.param(statement)
			.query(Boolean.class)
			.list()).isEqualTo(List.of(true, true));
		assertThat(this.mvc.get().uri("/statements/S1")).hasStatus(404);
	}

	@Test
	@WithMockUser(roles = "TRAINING_OFFICER")
	void onlyThoseWhoPlanDeploymentsOrCommandEnterStatements() {
		assertThat(enter("S1", "Text", "0")).hasStatus(403);
		assertThat(page("/statements")).doesNotContain("/new-statement");
	}

	@Test
	void aStatementHasTheTextsThatPeopleType() {
		enter("<b>&\"'", "600 & more <script>alert(1)</script> \u202e\u05d0 \ud83d\ude00", "0");
		assertThat(page("/statements?q=<script>")).contains("&lt;b&gt;").doesNotContain("<script>alert");
		assertThat(single("select text from statement where code like '<b>%'")).contains("\u202e\u05d0 \ud83d\ude00");
	}

	private MvcTestResult enter(String code, String text, String version) {
		return post("/new-statement", Map.of("code", code, "issuer", "Service", "statedOn", "2024-11-08", "title",
				"Statement " + code, "text", text, "source", "", "version", version), null, null);
	}

	private MvcTestResult edit(String text) {
		return post("/statements/S1/edit", Map.of("code", "S1", "issuer", "Service", "statedOn", "2024-11-08", "title",
				"Statement S1", "text", text, "source", "", "version", "0"), null, null);
	}

	private MvcTestResult withdraw(String day) {
		return post("/statements/S1/withdrawal", Map.of("day", day, "reason", "Corrected in a second statement"), null,
				null);
	}

	private MvcTestResult claim(String code, String measure, String scope, String number, String qualifier) {
		return post("/statements/" + code + "/claims", Map.of("mission", "MSS", "measure", measure, "scope", scope,
				"asOf", "2024-11-08", "number", number, "qualifier", qualifier, "version", "0"), null, null);
	}

	private MvcTestResult post(String address, Map<String, String> sent, @Nullable String field,
			@Nullable String value) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address).with(csrf());
		sent.forEach((name, text) -> request.param(name, name.equals(field) ? String.valueOf(value) : text));
		return request.exchange();
	}

	private String page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return assertThat(result).bodyText().actual();
	}

	private String single(String sql) {
		return this.jdbc.sql(sql).query(String.class).single();
	}

	/** Beside what other tests have left on record. */
	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single()
				- this.before.getOrDefault(table, 0L);
	}

}
