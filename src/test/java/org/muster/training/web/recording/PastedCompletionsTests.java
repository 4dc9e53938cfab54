package org.muster.training.web.recording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.training.web.TrainingPages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class PastedCompletionsTests {

	private static final Pattern ANNOUNCED = Pattern.compile("name=\"announced\" value=\"([^\"]+)\"");

	private static final String PAGE = "/courses/C1/recording";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private TrainingPages pages;

	private Records records;

	private long course;

	private long first;

	@BeforeEach
	void officers() {
		this.pages = new TrainingPages(this.mvc, this.entities, this.jdbc);
		this.records = new Records(this.jdbc);
		this.course = this.records.course("C1", 12);
		this.first = this.records.officer("EX-1");
		this.records.officer("EX-2");
	}

	@Test
	void eachNumberIsResolvedAndTheUnknownNamedBeforeAnythingIsRecorded() {
		assertThat(send("check", "numbers", "ex-1; NOBODY\nEX-2")).hasStatusOk()
			.bodyText()
			.contains("1 number is not on record", "NOBODY", "EX-1", "EX-2", "Record 2 results");
		assertThat(results()).isEmpty();
		assertThat(record("numbers", "ex-1; NOBODY\nEX-2", "certificates", "A-09", "source", "Letter 7"))
			.redirectedUrl()
			.isEqualTo(PAGE);
		assertThat(results()).containsExactly("EX-1 passed A-09 Letter 7", "EX-2 passed A-10 Letter 7");
	}

	@Test
	void theSameFormSentTwiceIsRecordedOnce() {
		String token = UUID.randomUUID().toString();
		record("numbers", "EX-1", "token", token);
		assertThat(send("record", "numbers", "EX-1", "token", token, "announced", "1-0-0")).redirectedUrl()
			.isEqualTo(PAGE);
		assertThat(results()).hasSize(1);
	}

	@Test
	void aResultOnRecordIsKeptUnlessItIsReplaced() {
		this.records.completion(this.first, this.course, "2024-11-01", "failed");
		assertThat(send("check", "numbers", "EX-1 EX-2")).bodyText()
			.contains("1 officer has a result of that day", "replace it", "Record 1 result");
		record("numbers", "EX-1 EX-2");
		assertThat(results()).containsExactly("EX-1 failed", "EX-2 passed");
		String replace = "replace-" + this.first;
		assertThat(send("record", "numbers", "EX-1", replace, "0", "announced", "0-1-0")).hasStatusOk()
			.bodyText()
			.contains("not what was announced", "Record 1 result");
		record("numbers", "EX-1", replace, "0");
		assertThat(results()).containsExactly("EX-1 passed", "EX-2 passed");
	}

	@Test
	void whatWasRecordedIsUndoneAsAWhole() {
		record("numbers", "EX-1 EX-2");
		long recording = this.jdbc.sql("select id from result_recording where course_id = ?")
			.param(this.course)
			.query(Long.class)
			.single();
		String undo = "/courses/C1/recordings/" + recording + "/undo";
		assertThat(this.pages.get(PAGE)).bodyText().contains(undo);
		assertThat(this.pages.post(undo)).redirectedUrl().isEqualTo(PAGE);
		assertThat(results()).isEmpty();
		assertThat(this.pages.post(undo)).hasStatus(422);
		this.records.course("C2", 12);
		assertThat(this.pages.post("/courses/C2/recordings/" + recording + "/undo")).hasStatus(404);
	}

	@Test
	void anApprovedRecordingCanBeUndoneButNotOneThatChanged() {
		this.jdbc.sql("update course set four_eyes = true where id = ?").param(this.course).update();
		record("numbers", "EX-1 EX-2");
		this.jdbc
			.sql("update completion set awaiting_approval = false, approved_on = '2024-11-08', approved_by = 'second'"
					+ " where course_id = ?")
			.param(this.course)
			.update();
		assertThat(this.pages.get(PAGE)).bodyText().contains("/undo");
		this.jdbc.sql("update completion set certificate_number = 'X' where officer_id = ?").param(this.first).update();
		assertThat(this.pages.get(PAGE)).bodyText().contains("cannot be undone as a whole").doesNotContain("/undo\"");
	}

	@Test
	void aFormThatBreaksARuleSaysSoAndKeepsWhatWasTyped() {
		assertThat(send("check", "numbers", "EX-1", "completedOn", "2024-11-09")).bodyText()
			.contains("cannot be in the future", "EX-1</textarea>");
		assertThat(send("check", "numbers", "")).bodyText().contains("Paste at least one");
		assertThat(send("check", "numbers", "EX-1", "completedOn", "x")).bodyText().contains("no such day");
		assertThat(send("check", "numbers", "EX-1", "certificates", "none")).bodyText().contains("ends with digits");
		this.jdbc.sql("update officer set date_of_birth = '2024-11-02' where id = ?").param(this.first).update();
		assertThat(send("check", "numbers", "EX-1")).bodyText().contains("Not yet born on that day: EX-1.");
		assertThat(send("check", "numbers", "\u0000 <b>'; drop")).hasStatusOk().bodyText().doesNotContain("<b>'");
		assertThat(results()).isEmpty();
	}

	@Test
	void onlyTrainingOfficersRecord() {
		assertThat(this.pages.postAs("DEPLOYMENT_OFFICER", PAGE, "step", "check", "numbers", "EX-1", "completedOn",
				"2024-11-01", "result", "passed"))
			.hasStatus(403);
		assertThat(this.pages.getAs("VIEWER", PAGE)).hasStatusOk().bodyText().doesNotContain("<textarea");
	}

	private MvcTestResult record(String... namesAndValues) {
		String body = new String(send("check", namesAndValues).getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		Matcher announced = ANNOUNCED.matcher(body);
		assertThat(announced.find()).isTrue();
		List<String> all = new ArrayList<>(List.of(namesAndValues));
		all.addAll(List.of("announced", announced.group(1)));
		return send("record", all.toArray(String[]::new));
	}

	private MvcTestResult send(String step, String... namesAndValues) {
		List<String> all = new ArrayList<>(List.of("step", step, "result", "passed"));
		all.addAll(List.of(namesAndValues));
		if (!all.contains("completedOn")) {
			all.addAll(List.of("completedOn", "2024-11-01"));
		}
		return this.pages.post(PAGE, all.toArray(String[]::new));
	}

	private List<String> results() {
		return this.jdbc.sql("""
				select concat_ws(' ', o.service_number, c.result, c.certificate_number, c.source)
				from completion c
				join officer o on o.id = c.officer_id
				where c.course_id = ?
				  and c.voided_on is null
				order by o.service_number
				""").param(this.course).query(String.class).list();
	}

}
