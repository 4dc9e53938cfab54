package org.muster.report.web.schedule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(username = "d.command", roles = "COMMAND")
@Transactional
class SchedulePagesTests {

	private static final String FORM = "/missions/MSS/reports/nominal-roll/schedule";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aScheduledReportIsListedWithTheDayOnWhichItIsDueNext() {
		assertThat(page(FORM)).contains("Schedule: Nominal roll", "Batch 2", "Day of the month").doesNotContain("??");
		String address = order("15", "ops@police.example\r\nHQ@police.example");
		assertThat(page(address))
			.contains("on day 15 of each month at 06:00", "Fri 15 Nov 2024, 06:00",
					"ops@police.example, hq@police.example", "until then kept in the archive")
			.doesNotContain("??");
		assertThat(page("/reports/schedules")).contains("Nominal roll", "Batch 2", "Fri 15 Nov 2024, 06:00", address)
			.doesNotContain("??");
		assertThat(page("/reports/schedules.csv")).contains("nominal-roll,", "Batch 2");
	}

	@Test
	void itIsChangedPausedGoesOnAndIsRemovedForGood() {
		String address = order("15", "");
		assertThat(page(address + "/change")).contains("value=\"15\"", "name=\"version\" value=\"0\"");
		assertThat(send(address + "/change", "version", "0", "rhythm", "weekly", "weekday", "1", "at", "18:30", "batch",
				"B2"))
			.hasRedirectedUrl(address);
		assertThat(page(address)).contains("every Monday at 18:30", "Mon 11 Nov 2024, 18:30");
		assertThat(send(address + "/change", "version", "0", "rhythm", "monthly", "day", "1", "at", "06:00", "batch",
				"B2"))
			.hasStatus(409)
			.bodyText()
			.contains("name=\"version\" value=\"1\"", "every week");
		assertThat(page(address + "/pause")).contains("No report is made until").doesNotContain("??");
		assertThat(send(address + "/pause", "version", "1")).hasRedirectedUrl(address);
		assertThat(page(address)).contains("paused", address + "/resumption");
		assertThat(send(address + "/resumption", "version", "2")).hasRedirectedUrl(address);
		assertThat(page(address + "/removal")).contains("This cannot be undone.");
		assertThat(send(address + "/removal", "version", "3")).hasRedirectedUrl(address);
		assertThat(page(address)).contains("removed").doesNotContain(address + "/change");
		assertThat(send(address + "/pause", "version", "4")).bodyText().contains("This schedule was removed.");
		assertThat(page("/reports/schedules")).contains("No report is made by itself yet");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			day        | 32               | Give a whole number from 1 to 31.
			at         | 25:00            | There is no such time.
			recipients | minister         | Write addresses like ops@police.example
			batch      |                  | Choose a batch.
			daysAhead  | many             | Give a whole number from 0 to 3650.
			""")
	void whatCannotBeOrderedIsSaidBesideItsField(String field, @Nullable String typed, String words) {
		String[] fields = { "rhythm", "monthly", "day", "15", "at", "06:00", "batch", "B2" };
		MvcTestResult result = send(FORM, with(fields, field, (typed != null) ? typed : ""));
		assertThat(result).hasStatusOk().bodyText().contains(words);
	}

	@Test
	void aFailureIsShownInWordsWithAWayToMakeTheReportNow() {
		String address = order("15", "");
		long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
		this.jdbc
			.sql("""
					insert into report_run (schedule_id, due_on, outcome, attempts, problem)
					values (?, '2024-10-15', 'failed', 5, 'There is no batch with that code.'), (?, '2024-09-15', 'missed', 0, null)
					""")
			.params(id, id)
			.update();
		String page = page(address);
		assertThat(page).contains("failed", "There is no batch with that code.", "missed", "Make it now");
		String again = page.replaceAll("(?s).*href=\"(" + address + "/runs/\\d+)\".*", "$1");
		assertThat(page(again)).contains("as of the day on which it was due").doesNotContain("??");
		assertThat(send(again)).hasRedirectedUrl(address);
		assertThat(page(address)).contains("is being made");
	}

	@Test
	@WithMockUser(roles = "DEPLOYMENT_OFFICER")
	void onlyCommandOrdersReports() {
		assertThat(send(FORM, "rhythm", "monthly", "day", "15", "at", "06:00", "batch", "B2")).hasStatus(403);
		assertThat(page("/reports?asOf=2024-11-08")).doesNotContain("/schedule\"");
		assertThat(page("/reports/schedules")).contains("No report is made by itself yet");
	}

	@Test
	void aScheduleThatIsNotThereIsNotFound() {
		assertThat(this.mvc.get().uri("/reports/schedules/999999")).hasStatus(404);
		assertThat(this.mvc.get().uri("/missions/MSS/reports/horoscope/schedule")).hasStatus(404);
	}

	private String order(String day, String recipients) {
		MvcTestResult result = send(FORM, "rhythm", "monthly", "day", day, "at", "06:00", "batch", "B2", "recipients",
				recipients);
		assertThat(result).hasStatus3xxRedirection();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	/** The fields with one exchanged or added. */
	private static String[] with(String[] fields, String field, String typed) {
		List<String> changed = new ArrayList<>(List.of(fields));
		int at = changed.indexOf(field);
		if (at < 0) {
			changed.addAll(List.of(field, typed));
		}
		else {
			changed.set(at + 1, typed);
		}
		return changed.toArray(String[]::new);
	}

	private MvcTestResult send(String address, String... fieldsAndValues) {
		var request = this.mvc.post().uri(address).with(csrf());
		for (int at = 0; at < fieldsAndValues.length; at += 2) {
			request.param(fieldsAndValues[at], fieldsAndValues[at + 1]);
		}
		return request.exchange();
	}

	private String page(String address) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
