package org.muster.training.web.results;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Recording is committed, as two who record at once need it; each test has a course and
 * officers of its own.
 */
@MusterTest
class ResultsFormTests {

	private static final Pattern ANNOUNCED = Pattern.compile("name=\"announced\" value=\"([^\"]*)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final String key = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

	private Records records;

	private long course;

	private long session;

	private List<Long> officers = List.of();

	@BeforeEach
	void aSessionOfFour() {
		this.records = new Records(this.jdbc);
		this.course = this.records.course(this.key, 24);
		this.session = this.records.add("course_session", "course_id", this.course, "venue", "Embakasi", "first_day",
				LocalDate.of(2024, 10, 14), "last_day", java.time.LocalDate.of(2024, 10, 18), "capacity", 2000);
		enrol(4);
	}

	@Test
	void aFormIsCheckedFirstAndThenRecordsWhatItAnnounced() {
		Map<String, String> form = form("passed", "failed", "incomplete", "");
		form.put("certificates", "T/24/0099 onward");
		assertThat(send(form, "check")).hasStatusOk()
			.bodyText()
			.contains("1 passed", "1 failed", "1 did not finish", "1 unmarked, left as they are", "Record 3 results",
					"T/24/0099");
		assertThat(results()).isEmpty();
		assertThat(record(form)).redirectedUrl().isEqualTo("/sessions/" + this.session);
		assertThat(results()).containsExactly("1 passed T/24/0099", "2 failed", "3 incomplete");
		assertThat(get("/sessions/" + this.session)).bodyText().contains("What was recorded", "Undo");
	}

	@Test
	void theFormSaysHowLongAPassOfItsDayIsValid() {
		assertThat(get("/sessions/" + this.session + "/results")).bodyText()
			.contains("valid 24 months, through 17 Oct 2026");
		this.jdbc.sql("update course_validity set months = null where course_id = ?").param(this.course).update();
		assertThat(get("/sessions/" + this.session + "/results")).bodyText().contains("a pass never lapses");
	}

	@Test
	void aFormThatDoesNotSayWhatItWillRecordIsShownAgain() {
		Map<String, String> form = form("passed", "", "", "");
		form.put("announced", "2-0-0-0");
		assertThat(send(form, "record")).hasStatusOk().bodyText().contains("Record 1 result");
		assertThat(results()).isEmpty();
	}

	@Test
	void theSameFormSentTwiceIsRecordedOnce() {
		Map<String, String> form = form("passed", "failed", "", "");
		assertThat(record(form)).hasStatus3xxRedirection();
		assertThat(send(form, "record")).hasStatus3xxRedirection();
		assertThat(results()).hasSize(2);
		assertThat(recordings()).isOne();
	}

	@Test
	void leavingAnOfficerUnmarkedRevokesNothing() {
		record(form("passed", "passed", "", ""));
		record(form("", "", "passed", ""));
		assertThat(results()).containsExactly("1 passed", "2 passed", "3 passed");
	}

	@Test
	void aResultOnRecordIsShownBesideAndKeptUnlessItIsReplaced() {
		record(form("passed", "", "", ""));
		Map<String, String> form = form("failed", "passed", "", "");
		assertThat(send(form, "check")).bodyText().contains("1 already on record, 1 kept", "keep that one", "Record 1");
		record(form);
		assertThat(results()).containsExactly("1 passed", "2 passed");
		Map<String, String> replacing = form("failed", "", "", "");
		replacing.put("choice-" + this.officers.get(0), "0");
		record(replacing);
		assertThat(results()).containsExactly("1 failed", "2 passed");
		assertThat(this.jdbc.sql("select count(*) from history.completion where course_id = ? and result = 'passed'")
			.param(this.course)
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void aReplacementOfWhatWasChangedMeanwhileIsRefused() {
		record(form("passed", "", "", ""));
		this.jdbc.sql("update completion set venue = 'Elsewhere' where course_id = ?").param(this.course).update();
		Map<String, String> form = form("failed", "", "", "");
		form.put("choice-" + this.officers.get(0), "0");
		assertThat(send(form, "record")).hasStatusOk().bodyText().contains(this.key + "-1: the result on record was");
		assertThat(results()).containsExactly("1 passed");
	}

	@Test
	void anUndoneRecordingIsVoidAndWhatItReplacedIsAsItWas() {
		record(form("passed", "", "", ""));
		Map<String, String> form = form("failed", "passed", "", "");
		form.put("choice-" + this.officers.get(0), "0");
		record(form);
		long latest = this.jdbc.sql("select max(id) from result_recording where session_id = ?")
			.param(this.session)
			.query(Long.class)
			.single();
		assertThat(undo(latest)).hasStatus3xxRedirection();
		assertThat(results()).containsExactly("1 passed");
		assertThat(this.jdbc.sql("select void_reason from completion where course_id = ? and voided_on is not null")
			.param(this.course)
			.query(String.class)
			.list()).containsExactly("Recording undone");
		assertThat(undo(latest)).hasStatus(422);
	}

	@Test
	void aRecordingOfWhichSomethingWasChangedIsNotUndone() {
		record(form("passed", "passed", "", ""));
		this.jdbc.sql("update completion set venue = 'Elsewhere' where officer_id = ?")
			.param(this.officers.get(0))
			.update();
		long recording = this.jdbc.sql("select id from result_recording where session_id = ?")
			.param(this.session)
			.query(Long.class)
			.single();
		assertThat(undo(recording)).hasStatus(422);
		assertThat(results()).hasSize(2);
		assertThat(get("/sessions/" + this.session)).bodyText().contains("cannot be undone as a whole");
	}

	@Test
	void twoWhoRecordAtOnceRecordEachResultOnce() throws InterruptedException, ExecutionException {
		enrol(200);
		String[] marks = IntStream.range(0, 200).mapToObj((index) -> "passed").toArray(String[]::new);
		Map<String, String> one = form(marks);
		Map<String, String> other = form(marks);
		one.put("announced", "200-0-0-0");
		other.put("announced", "200-0-0-0");
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<MvcTestResult> first = threads.submit(() -> send(one, "record"));
			Future<MvcTestResult> second = threads.submit(() -> send(other, "record"));
			List<Integer> answers = List.of(first.get().getResponse().getStatus(),
					second.get().getResponse().getStatus());
			assertThat(answers).containsExactlyInAnyOrder(302, 200);
		}
		finally {
			threads.shutdown();
		}
		assertThat(results()).hasSize(200);
		assertThat(recordings()).isOne();
	}

	@Test
	void aThousandOfficersFitInOneForm() {
		enrol(1000);
		Map<String, String> form = form(IntStream.range(0, 1000).mapToObj((index) -> "").toArray(String[]::new));
		form.put("certificates", "C-0001");
		assertThat(send(form, "pass_all")).bodyText().contains("1,000 passed", "Record 1,000 results");
		this.officers.forEach((officer) -> form.put("result-" + officer, "passed"));
		assertThat(record(form)).hasStatus3xxRedirection();
		assertThat(results()).hasSize(1000).contains("1000 passed C-0004").contains("1 passed C-0001");
	}

	@Test
	void pastedNumbersAreMarkedAsPassedAndTheUnknownNamed() {
		this.records.officer(this.key + "-STRANGER");
		Map<String, String> form = form("", "failed", "", "");
		form.put("pasted", this.key.toLowerCase(Locale.ROOT) + "-1; " + this.key + "-2 nobody-" + this.key + ", "
				+ this.key + "-stranger");
		assertThat(send(form, "check")).bodyText()
			.contains("Not on record: nobody-" + this.key, "Not enrolled in this session: " + this.key + "-stranger",
					"Marked otherwise: " + this.key + "-2", "0 passed");
		form.put("pasted", this.key + "-1\t" + this.key + "-3");
		assertThat(send(form, "check")).bodyText().contains("2 passed", "1 failed", "Record 3 results");
		assertThat(results()).isEmpty();
	}

	@Test
	void aDayInTheFutureOrBeforeABirthIsRefusedAndEverythingTypedKept() {
		Map<String, String> form = form("passed", "", "", "");
		form.put("certificates", "kept/7");
		form.put("completedOn", "2024-11-09");
		assertThat(send(form, "record")).bodyText()
			.contains("A completion cannot be in the future", "value=\"2024-11-09\"", "value=\"kept/7\"",
					"value=\"passed\" checked=\"checked\"");
		this.jdbc.sql("update officer set date_of_birth = date '2000-01-01' where id = ?")
			.param(this.officers.get(0))
			.update();
		form.put("completedOn", "1999-12-31");
		assertThat(send(form, "record")).bodyText().contains("Not yet born on that day: " + this.key + "-1.");
		form.put("completedOn", "yesterday");
		assertThat(send(form, "record")).bodyText().contains("Write the day as", "value=\"yesterday\"");
		assertThat(results()).isEmpty();
	}

	@Test
	void aSeriesWithoutDigitsOrWithATakenNumberIsRefused() {
		this.records.add("completion", "officer_id", this.records.officer(this.key + "-X"), "course_id", this.course,
				"completed_on", LocalDate.of(2024, 1, 1), "certificate_number", "T/2");
		Map<String, String> form = form("passed", "passed", "", "");
		form.put("certificates", "none");
		assertThat(send(form, "check")).bodyText().contains("ends with digits");
		form.put("certificates", "T/1");
		assertThat(send(form, "check")).bodyText().contains("On record already: T/2.");
	}

	@Test
	void theFormSaysHowManyWouldBeReady() {
		long mission = this.records.mission("M" + this.key);
		this.records.requirement(mission, this.course, "2024-01-01");
		long home = this.records.collective("C" + this.key);
		long batch = this.records.add("batch", "mission_id", mission, "contributor_id", home, "code", "B" + this.key,
				"name", "Batch " + this.key, "planned_strength", 4);
		this.officers.forEach((officer) -> {
			this.records.status(officer, "active", null, null);
			this.records.add("roll_entry", "batch_id", batch, "officer_id", officer, "from_day",
					LocalDate.of(2024, 1, 1));
		});
		this.records.pass(this.officers.get(3), this.course, "2024-01-01");
		assertThat(send(form("passed", "failed", "passed", ""), "check")).bodyText()
			.contains("Batch " + this.key + " would go from 1 to 3 of 4 ready");
		Map<String, String> lapsed = form("passed", "passed", "passed", "");
		lapsed.put("completedOn", "2022-11-08");
		assertThat(send(lapsed, "check")).bodyText().contains("would go from 1 to 1 of 4 ready");
	}

	@Test
	void onlyTrainingOfficersSeeAndSendTheForm() {
		for (String role : List.of("VIEWER", "COMMAND", "DEPLOYMENT_OFFICER")) {
			assertThat(this.mvc.get().uri(address()).with(user("v").roles(role))).hasStatus(403);
			assertThat(this.mvc.post().uri(address()).with(user("v").roles(role)).with(csrf()).param("step", "record"))
				.hasStatus(403);
		}
		assertThat(this.mvc.get().uri(address()).with(user("a").roles("ADMINISTRATOR"))).hasStatusOk();
		assertThat(this.mvc.post().uri(address()).with(user("t").roles("TRAINING_OFFICER"))).hasStatus(403);
	}

	@Test
	void aFormOfNonsenseIsNoFault() {
		assertThat(send(Map.of("result-x", "passed"), "record")).hasStatus(422);
		assertThat(send(Map.of("result-1", "perhaps"), "record")).hasStatus(422);
		assertThat(send(Map.of("result-999999999999", "passed"), "record")).hasStatusOk();
		assertThat(send(Map.of("pasted", "\u0000 '", "token", "x", "certificates", "\u00009"), "record")).hasStatusOk();
		assertThat(get("/sessions/0/results")).hasStatus(404);
	}

	private void enrol(int number) {
		this.jdbc.sql("""
				insert into officer (service_number, surname, rank, sex)
				select format('%s-%s', :key, n), 'Invented', 'Constable', 'F' from generate_series(1, :number) n
				on conflict do nothing
				""").param("key", this.key).param("number", number).update();
		this.jdbc.sql("""
				insert into session_enrolment (session_id, officer_id)
				select :session, id from officer where starts_with(service_number, :key)
				on conflict do nothing
				""").param("session", this.session).param("key", this.key).update();
		this.officers = this.jdbc.sql("select id from officer where starts_with(service_number, ?) order by id")
			.param(this.key)
			.query(Long.class)
			.list();
	}

	private Map<String, String> form(String... marks) {
		Map<String, String> form = new LinkedHashMap<>();
		form.put("token", UUID.randomUUID().toString());
		form.put("completedOn", "2024-10-18");
		for (int index = 0; index < marks.length; index++) {
			form.put("result-" + this.officers.get(index), marks[index]);
		}
		return form;
	}

	/** Checks, takes over what the form announces, and records. */
	private MvcTestResult record(Map<String, String> form) {
		Matcher announced = ANNOUNCED.matcher(body(send(form, "check")));
		assertThat(announced.find()).isTrue();
		form.put("announced", announced.group(1));
		return send(form, "record");
	}

	private MvcTestResult send(Map<String, String> form, String step) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(address())
			.with(user("t").roles("TRAINING_OFFICER"))
			.with(csrf())
			.param("step", step);
		form.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult undo(long recording) {
		return this.mvc.post()
			.uri("/sessions/" + this.session + "/recordings/" + recording + "/undo")
			.with(user("t").roles("TRAINING_OFFICER"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(URI.create(address)).with(user("t").roles("TRAINING_OFFICER")).exchange();
	}

	private String address() {
		return "/sessions/" + this.session + "/results";
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private List<String> results() {
		return this.jdbc.sql("""
				select concat_ws(' ', substr(o.service_number, length(:key) + 2), c.result, c.certificate_number)
				from completion c
				join officer o on o.id = c.officer_id
				where c.session_id = :session and c.voided_on is null
				order by o.id
				""").param("key", this.key).param("session", this.session).query(String.class).list();
	}

	private int recordings() {
		return this.jdbc.sql("select count(*) from result_recording where session_id = ?")
			.param(this.session)
			.query(Integer.class)
			.single();
	}

}
