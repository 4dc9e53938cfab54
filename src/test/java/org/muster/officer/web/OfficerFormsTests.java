package org.muster.officer.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.testing.MusterTest;
import org.muster.testing.OddTexts;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest
@Transactional
@WithMockUser(roles = "TRAINING_OFFICER")
class OfficerFormsTests {

	private static final Pattern FIELD = Pattern.compile("<input[^>]*?name=\"(\\w+)\"[^>]*?value=\"([^\"]*)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	@BeforeEach
	void units() {
		Records records = new Records(this.jdbc);
		records.unit("OF-U");
		records.unit("OF-V");
	}

	@Test
	void aRegisteredOfficerIsActiveInTheUnitFromEnlistment() {
		assertThat(register("OF-1", Map.of())).hasRedirectedUrl("/officers/OF-1");
		assertThat(text("/officers/OF-1?asOf=2024-11-08")).contains("Invented, Ann", "Sergeant", "Unit OF-U", "Active");
		assertThat(text("/officers/OF-1?asOf=2003-08-31")).doesNotContain("Unit OF-U</dd>", "Active</dd>");
	}

	@ParameterizedTest
	@CsvSource({ "serviceNumber,of- 1,Another officer has this service number",
			"serviceNumber,'',Fill in the service number", "surname,' ',Fill in the surname",
			"sex,X,Choose female or male", "unit,NOPE,no unit with that code",
			"dateOfBirth,2003-09-01,before the day of enlistment", "dateOfBirth,1979-02-30,There is no such day",
			"enlistedOn,1879-02-03,between 1900 and 2199", "dateOfBirth,2025-01-01,not in the future" })
	void whatIsWrongIsSaidBesideTheFieldAndTheRestIsKept(String field, String value, String words) {
		register("OF-1", Map.of());
		Map<String, String> said = new LinkedHashMap<>(Map.of(field, value));
		said.putIfAbsent("serviceNumber", "OF-2");
		said.putIfAbsent("enlistedOn", value.equals("2025-01-01") ? "" : "2003-09-01");
		assertThat(register("OF-2", said)).hasStatusOk().bodyText().contains(words, "#" + field, "value=\"Ann\"");
	}

	@Test
	void aCorrectionIsSavedWithItsVersionAndLeadsToTheNewNumber() {
		register("OF-1", Map.of());
		Map<String, String> form = form("/officers/OF-1/change");
		form.put("serviceNumber", "OF 9");
		form.put("dateOfBirth", "");
		assertThat(post("/officers/OF-1/change", form)).hasRedirectedUrl("/officers/OF%209");
		assertThat(this.jdbc.sql("select count(*) from history.officer where service_number = 'OF-1'")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void theSecondWriterSeesFieldByFieldWhatChangedAndLosesNothingTyped() {
		register("OF-1", Map.of());
		Map<String, String> first = form("/officers/OF-1/change");
		Map<String, String> second = form("/officers/OF-1/change");
		first.put("rank", "Inspector");
		first.put("otherNames", "Anna");
		assertThat(post("/officers/OF-1/change", first)).hasStatus3xxRedirection();
		this.entities.clear();
		second.put("rank", "Corporal");
		second.put("surname", "Typed <b>");
		MvcTestResult stale = post("/officers/OF-1/change", second);
		assertThat(stale).hasStatus(409);
		Map<String, String> merged = fields(stale);
		assertThat(merged).containsEntry("rank", "Corporal")
			.containsEntry("surname", "Typed <b>")
			.containsEntry("otherNames", "Anna");
		assertThat(stale).bodyText().contains("changed this meanwhile", ">Inspector</td>");
		assertThat(post("/officers/OF-1/change", merged)).hasRedirectedUrl("/officers/OF-1");
		assertThat(text("/officers/OF-1")).contains("Typed &lt;b&gt;, Anna", "Corporal");
	}

	@Test
	void aBirthDateAfterACompletionIsRefusedBesideIt() {
		register("OF-1", Map.of("enlistedOn", "", "dateOfBirth", ""));
		Records records = new Records(this.jdbc);
		long officer = this.jdbc.sql("select id from officer where service_number = 'OF-1'").query(Long.class).single();
		records.pass(officer, records.course("OF-C", 12), "2001-01-01");
		Map<String, String> form = form("/officers/OF-1/change");
		form.put("dateOfBirth", "2002-01-01");
		assertThat(post("/officers/OF-1/change", form)).bodyText()
			.contains("A completion of an earlier day is on record");
	}

	@Test
	void aPostingEndsTheOneBeforeAndOneFromTheSameDayCorrectsIt() {
		register("OF-1", Map.of());
		assertThat(serve("posting", "of-v", "2024-11-01")).hasRedirectedUrl("/officers/OF-1");
		assertThat(serve("posting", "OF-U", "2024-11-01")).hasRedirectedUrl("/officers/OF-1");
		assertThat(serve("posting", "OF-V", "2024-10-31")).bodyText()
			.contains("before the end of what is on record already");
		assertThat(this.jdbc.sql("""
				select string_agg(concat_ws(' ', u.code, p.from_day, p.until_day), '; ' order by p.from_day)
				from officer_posting p join unit u on u.id = p.unit_id join officer o on o.id = p.officer_id
				where o.service_number = 'OF-1'
				""").query(String.class).single()).isEqualTo("OF-U 2003-09-01 2024-11-01; OF-U 2024-11-01");
	}

	@Test
	void aStatusIsHeldFromItsDayOn() {
		register("OF-1", Map.of());
		assertThat(serve("status", "on_leave", "2024-11-08")).hasRedirectedUrl("/officers/OF-1");
		assertThat(text("/officers/OF-1?asOf=2024-11-08")).contains("On leave");
		assertThat(serve("status", "asleep", "2024-11-09")).bodyText().contains("Choose a status");
		assertThat(serve("status", "", "2024-11-09")).bodyText().contains("Fill this in");
	}

	@Test
	void aPostingSentFromAStaleFormIsToldWhatWasRecordedMeanwhile() {
		register("OF-1", Map.of());
		Map<String, String> stale = form("/officers/OF-1/posting");
		serve("status", "on_leave", "2024-11-08");
		stale.put("what", "OF-V");
		MvcTestResult told = post("/officers/OF-1/posting", stale);
		assertThat(told).hasStatusOk().bodyText().contains("another posting or status meanwhile");
		Map<String, String> again = fields(told);
		again.put("what", "OF-V");
		assertThat(post("/officers/OF-1/posting", again)).hasRedirectedUrl("/officers/OF-1");
	}

	@Test
	void oddTextsAreKeptAsTheyAreOrRefusedWithAReason() {
		for (String odd : OddTexts.ALL) {
			MvcTestResult answer = register("OF-ODD", Map.of("surname", odd, "enlistedOn", ""));
			if (answer.getResponse().getStatus() == 200) {
				assertThat(answer).as(odd)
					.bodyText()
					.containsPattern("Fill in the surname|A name has no line breaks|at most 2,000");
				continue;
			}
			assertThat(answer).as(odd).hasRedirectedUrl("/officers/OF-ODD");
			assertThat(this.jdbc
				.sql("""
						update officer set service_number = service_number || id where service_number = 'OF-ODD' returning surname
						""")
				.query(String.class)
				.single()).isEqualTo(odd.strip());
			this.entities.clear();
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/new-officer", "/officers/OF-1/change", "/officers/OF-1/posting", "/officers/OF-1/status" })
	@WithMockUser(roles = "VIEWER")
	void aViewerChangesNothingAndSeesNoBirthDate(String address) {
		new Records(this.jdbc).officer("OF-1");
		assertThat(this.mvc.post().uri(address).with(csrf()).param("surname", "x")).hasStatus(403);
		assertThat(this.mvc.get().uri("/officers/OF-1/change")).hasStatus(403);
	}

	private MvcTestResult serve(String what, String value, String from) {
		this.entities.flush();
		this.entities.clear();
		Map<String, String> form = form("/officers/OF-1/" + what);
		form.put("what", value);
		form.put("from", from);
		return post("/officers/OF-1/" + what, form);
	}

	private MvcTestResult register(String number, Map<String, String> said) {
		Map<String, String> form = new LinkedHashMap<>(
				Map.of("serviceNumber", number, "surname", "Invented", "otherNames", "Ann", "rank", "Sergeant", "sex",
						"F", "dateOfBirth", "1979-02-03", "enlistedOn", "2003-09-01", "unit", "of-u"));
		form.putAll(said);
		return post("/new-officer", form);
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		var request = this.mvc.post().uri(address).with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private Map<String, String> form(String address) {
		return fields(this.mvc.get().uri(address).exchange());
	}

	private static Map<String, String> fields(MvcTestResult page) {
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher field = FIELD.matcher(body(page));
		while (field.find()) {
			if (!field.group().contains("radio") || field.group().contains("checked")) {
				fields.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2)));
			}
		}
		Matcher checked = Pattern.compile("name=\"sex\" value=\"(.)\"[^>]*checked").matcher(body(page));
		if (checked.find()) {
			fields.put("sex", checked.group(1));
		}
		return fields;
	}

	private String text(String address) {
		this.entities.flush();
		this.entities.clear();
		return body(this.mvc.get().uri(address).exchange());
	}

	private static String body(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
