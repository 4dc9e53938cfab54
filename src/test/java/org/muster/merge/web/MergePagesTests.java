package org.muster.merge.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class MergePagesTests {

	private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Pages pages;

	private Records records;

	private long kept;

	private long other;

	@BeforeEach
	void twoRecordsOfOnePerson() {
		this.pages = new Pages(this.mvc, this.entities);
		this.records = new Records(this.jdbc);
		this.kept = this.records.activeOfficer("MG-1");
		this.other = this.records.activeOfficer("MG/1");
	}

	@Test
	void whatIsOnRecordOfBothIsTheOfficersAndTheOtherNumberIsAFormerOne() {
		long course = this.records.course("MG-C", 12);
		long first = this.records.pass(this.kept, course, "2023-05-01");
		long second = this.records.pass(this.other, course, "2024-05-01");
		assertThat(show()).bodyText()
			.contains("1 completion becomes this officer&#39;s.", "MG/1 becomes a former number of MG-1",
					"Merge MG/1 into MG-1")
			.doesNotContain("They differ in");
		assertThat(completionsOf(this.kept)).containsExactly(first);
		assertThat(merge()).hasRedirectedUrl("/officers/MG-1").flash().containsEntry("former", "MG/1");
		assertThat(completionsOf(this.kept)).containsExactly(first, second);
		assertThat(text("/officers/MG-1")).contains("Former number", "MG/1");
		assertThat(text("/officers/MG-1/changes.csv")).contains("merge,added,,,MG/1", "removed");
		assertThat(this.pages.get("/find?q=mg/%201")).hasRedirectedUrl("/officers/MG-1");
		assertThat(text("/officers.csv?q=mg/1")).contains("MG-1,");
		assertThat(this.pages.get("/api/v1/officers/MG%2F1").getResponse().getStatus()).isIn(200, 400);
	}

	@Test
	void theSameResultOnTheSameDayStandsOnceAndAnotherOneNeedsAChoice() {
		long course = this.records.course("MG-C", 12);
		this.records.pass(this.kept, course, "2023-05-01");
		this.records.pass(this.other, course, "2023-05-01");
		this.records.completion(this.kept, course, "2024-05-01", "failed");
		long passed = this.records.pass(this.other, course, "2024-05-01");
		String choice = "choice.result-%d-2024-05-01".formatted(course);
		assertThat(show()).bodyText().contains("They differ in 1 thing", "Course MG-C, 2024-05-01", choice);
		assertThat(merge()).hasStatusOk().bodyText().contains("Choose which of the two holds");
		assertThat(merge(choice, "other")).hasStatus3xxRedirection();
		assertThat(completionsOf(this.kept)).hasSize(2).contains(passed);
		assertThat(this.jdbc.sql("select count(*) from history.completion where removed and course_id = ?")
			.param(course)
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void whereUnitsOverlapTheOneThatHoldsStaysAndTheOtherGivesWayDayByDay() {
		long unit = this.records.unit("MG-U");
		long elsewhere = this.records.unit("MG-V");
		this.records.posting(this.kept, unit, "2010-01-01", null);
		this.records.posting(this.other, elsewhere, "2015-01-01", "2018-01-01");
		assertThat(show()).bodyText()
			.contains("Units, on the days when both records have one", "Unit MG-V (2015-01-01 – 2017-12-31)");
		assertThat(merge("choice.postings", "other")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("""
				select string_agg(concat_ws(' ', u.code, p.from_day, p.until_day), '; ' order by p.from_day)
				from officer_posting p join unit u on u.id = p.unit_id where p.officer_id = ?
				""").param(this.kept).query(String.class).single())
			.isEqualTo("MG-U 2010-01-01 2015-01-01; MG-V 2015-01-01 2018-01-01; MG-U 2018-01-01");
	}

	@Test
	void ofTwoWhoAreOnOneManifestOneNameStaysAndTheSignedRollIsAsItWas() {
		long batch = batch("MG-B1");
		long movement = this.records.movement(batch, "out", "2024-06-26");
		for (long officer : new long[] { this.kept, this.other }) {
			this.records.roll(batch, officer, "2024-01-01", null);
			this.records.manifest(movement, officer);
		}
		assertThat(show()).bodyText().contains("1 manifest names both and counts one officer less.");
		assertThat(merge()).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select officer_id from deployment where batch_id = ?")
			.param(batch)
			.query(Long.class)
			.list()).containsExactly(this.kept);
	}

	@Test
	void whoIsOnTwoRollsOrTwiceInMissionIsNotMergedAndTheRuleIsNamed() {
		long one = batch("MG-B1");
		long two = batch("MG-B2");
		this.records.roll(one, this.kept, "2024-01-01", null);
		this.records.roll(two, this.other, "2024-06-01", null);
		assertThat(show()).bodyText()
			.contains("An officer is on one batch at a time")
			.doesNotContain("Merge MG/1 into MG-1");
		assertThat(text("/officers/MG-1")).doesNotContain("Former number");
	}

	@Test
	void whatWasRecordedMeanwhileIsShownFirstAndAMergeTwiceIsTold() {
		String seen = seen(show());
		this.records.pass(this.other, this.records.course("MG-C", 12), "2024-05-01");
		assertThat(post(seen)).hasStatusOk().bodyText().contains("meanwhile. Nothing was merged");
		assertThat(merge()).hasStatus3xxRedirection();
		assertThat(post(seen)).hasRedirectedUrl("/officers/MG-1").flash().containsKey("mergedBefore");
		assertThat(this.pages.postAs("COMMAND", "/officers/MG%2F1/merge".replace("%2F", "/"), "with", "MG-1")
			.getResponse()
			.getStatus()).isIn(302, 404);
	}

	@Test
	void aFormerNumberIsNotGivenAgain() {
		assertThat(merge()).hasStatus3xxRedirection();
		this.records.unit("MG-U");
		assertThat(this.pages.postAs("TRAINING_OFFICER", "/new-officer", "serviceNumber", "mg/1", "surname", "Invented",
				"rank", "Constable", "sex", "F", "unit", "MG-U"))
			.bodyText()
			.contains("or had it before two records were merged");
	}

	@Test
	void onlyTheCommandMerges() {
		assertThat(this.pages.get("/officers/MG-1/merge?with=MG/1")).hasStatus(403);
		assertThat(this.pages.postAs("TRAINING_OFFICER", "/officers/MG-1/merge", "with", "MG/1")).hasStatus(403);
		assertThat(this.pages.postAs("COMMAND", "/officers/MG-1/merge", "with", "NOBODY", "look", "true")).bodyText()
			.contains("There is no other officer with that service number.");
	}

	private long batch(String code) {
		long mission = this.records.mission("MG-" + code);
		long home = this.jdbc.sql("select id from contributor where home")
			.query(Long.class)
			.optional()
			.orElseGet(this.records::home);
		return this.records.batch(mission, home, code, 10);
	}

	private java.util.List<Long> completionsOf(long officer) {
		return this.jdbc.sql("select id from completion where officer_id = ? order by completed_on")
			.param(officer)
			.query(Long.class)
			.list();
	}

	private MvcTestResult show() {
		return this.pages.postAs("COMMAND", "/officers/MG-1/merge", "with", "mg/1", "look", "true");
	}

	private MvcTestResult merge(String... choices) {
		return post(seen(show()), choices);
	}

	private MvcTestResult post(String seen, String... choices) {
		String[] fields = new String[choices.length + 4];
		System.arraycopy(choices, 0, fields, 4, choices.length);
		fields[0] = "with";
		fields[1] = "MG/1";
		fields[2] = "seen";
		fields[3] = seen;
		return this.pages.postAs("COMMAND", "/officers/MG-1/merge", fields);
	}

	private static String seen(MvcTestResult page) {
		Matcher matcher = SEEN.matcher(Pages.body(page));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private String text(String address) {
		return Pages.body(this.pages.get(address));
	}

}
