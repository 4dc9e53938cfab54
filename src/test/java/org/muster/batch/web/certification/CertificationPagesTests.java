package org.muster.batch.web.certification;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Visitor;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class CertificationPagesTests {

	private static final String PAGE = "/batches/B1/certification";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Records records;

	private Visitor pages;

	private long batch;

	private long course;

	private long first;

	private long second;

	@BeforeEach
	void twoReadyOfficersAndOneWhoIsNot() {
		this.records = new Records(this.jdbc);
		this.pages = new Visitor(this.mvc, "COMMAND");
		long mission = this.records.mission("MSS");
		this.batch = this.records.batch(mission, this.records.home(), "B1", 2);
		this.course = this.records.course("MED", 12);
		this.records.requirement(mission, this.course, "2024-01-01");
		this.first = officer("EX-1");
		this.second = officer("EX-2");
		this.records.pass(this.first, this.course, "2024-06-01");
		this.records.pass(this.second, this.course, "2024-06-01");
		officer("EX-3");
	}

	@Test
	void theFormAcceptsTheReadyAndRefusesTheOthersWithAReason() {
		assertThat(this.pages.get(PAGE + "/new")).hasStatusOk()
			.bodyText()
			.contains("3 officers have still to go, 2 of them ready on 8 Nov 2024", "2 accepted, 1 refused",
					"value=\"Not ready\"")
			.doesNotContain("Nothing was saved");
	}

	@Test
	void aSignedBatchIsCertifiedAndKeepsItsFiguresAndVerdicts() {
		assertThat(sign("signatory", "Insp. Example", "authority", "Order 7")).redirectedUrl().isEqualTo(PAGE);
		assertThat(this.pages.get(PAGE)).bodyText()
			.contains("Certified on 8 Nov 2024 by Insp. Example", "Order 7 · recorded by", "Refused", "Not ready",
					"the records say what was signed");
		assertThat(this.pages.get("/batches/B1")).bodyText().contains("Certified", "2 of 3 accepted, 1 refused");
		assertThat(state("2024-11-08")).isEqualTo("certified");
		assertThat(state("2024-11-07")).isEqualTo("ready");
		assertThat(this.pages.get(PAGE + ".csv")).bodyText().contains("EX-3", "refused", "Not ready");
	}

	@Test
	void laterChangesOfTheRecordsAreShownAgainstWhatWasSigned() {
		sign("signatory", "Insp. Example", "authority", "Order 7");
		officer("EX-4");
		this.jdbc.sql("update roll_entry set until_day = '2024-11-08' where officer_id = ?").param(this.first).update();
		this.jdbc
			.sql("""
					update completion set voided_on = '2024-11-08', voided_by = 'x', void_reason = 'Wrong' where officer_id = ?
					""")
			.param(this.second)
			.update();
		assertThat(this.pages.get(PAGE)).bodyText()
			.contains("1 officer is on the roll who were not signed for", "EX-4 Invented",
					"1 accepted officer is no longer", "EX-1 Invented",
					"1 officer accepted as ready is no longer ready", "EX-2 Invented");
		assertThat(this.pages.get("/batches/B1")).bodyText()
			.contains("3 officers stand otherwise now", "2 of 3 accepted");
	}

	@Test
	void theSameFormTwiceSignsOnce() {
		List<Object> form = form("signatory", "Insp. Example", "authority", "Order 7");
		this.pages.post(PAGE, form.toArray());
		assertThat(this.pages.post(PAGE, form.toArray())).redirectedUrl().isEqualTo(PAGE);
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void aFormOpenedBeforeTheRollChangedIsToldAndSignsNothing() {
		List<Object> form = form("signatory", "Insp. Example", "authority", "Order 7");
		officer("EX-4");
		assertThat(this.pages.post(PAGE, form.toArray())).hasStatusOk()
			.bodyText()
			.contains("is not what this form was opened with", "EX-4", "value=\"Insp. Example\"");
		assertThat(count()).isZero();
	}

	@Test
	void aNewCertificationReplacesTheOneThatStands() {
		sign("signatory", "Insp. Example", "authority", "Order 7");
		assertThat(this.pages.get(PAGE + "/new")).bodyText().contains("This replaces the certification of 8 Nov 2024");
		assertThat(sign("signatory", "Supt. Sample", "authority", "Order 8")).redirectedUrl().isEqualTo(PAGE);
		assertThat(this.pages.get(PAGE)).bodyText()
			.contains("by Supt. Sample", "Insp. Example", "Replaced by a new certification");
	}

	@Test
	void whatIsMissingOrAgainstTheRecordsNeedsWords() {
		assertThat(sign("signatory", " ", "authority", "")).bodyText()
			.contains("Name the person who signs", "by what authority", "Nothing was saved yet");
		assertThat(sign("signatory", "I", "authority", "O", "day", "2024-11-09")).hasStatusOk();
		long third = id("EX-3");
		assertThat(sign("signatory", "I", "authority", "O", "verdict-" + third, "accepted", "reason-" + third, ""))
			.bodyText()
			.contains("accepted without being ready: EX-3");
		assertThat(
				sign("signatory", "I", "authority", "O", "verdict-" + third, "accepted", "reason-" + third, "Waiver"))
			.redirectedUrl()
			.isEqualTo(PAGE);
		assertThat(count()).isEqualTo(1);
	}

	@Test
	void aCertificationIsWithdrawnWithAReasonAndStaysOnRecord() {
		sign("signatory", "Insp. Example", "authority", "Order 7");
		assertThat(this.pages.post(PAGE + "/withdrawal", "reason", "")).bodyText().contains("Say why");
		assertThat(this.pages.post(PAGE + "/withdrawal", "reason", "New medical rules")).redirectedUrl()
			.isEqualTo(PAGE);
		assertThat(this.pages.get(PAGE)).bodyText().contains("No certification stands", "New medical rules", "Order 7");
		assertThat(state("2024-11-08")).isEqualTo("ready");
		assertThat(this.pages.post(PAGE + "/withdrawal", "reason", "Again")).bodyText().contains("No certification");
	}

	@Test
	void onlyCommandCertifies() {
		for (String role : new String[] { "VIEWER", "DEPLOYMENT_OFFICER", "TRAINING_OFFICER" }) {
			assertThat(this.pages.as(role).get(PAGE)).hasStatusOk().bodyText().doesNotContain("Certify the batch");
			assertThat(this.pages.as(role).get(PAGE + "/new")).hasStatus(403);
			assertThat(this.pages.as(role).post(PAGE, "signatory", "I")).hasStatus(403);
			assertThat(this.pages.as(role).post(PAGE + "/withdrawal", "reason", "R")).hasStatus(403);
		}
	}

	private long officer(String number) {
		long officer = this.records.activeOfficer(number);
		this.records.roll(this.batch, officer, "2024-06-01", null);
		return officer;
	}

	private long id(String number) {
		return this.jdbc.sql("select id from officer where service_number = ?")
			.param(number)
			.query(Long.class)
			.single();
	}

	private String state(String day) {
		return hidden(this.pages.get("/api/v1/batches/B1?asOf=" + day), "\"state\":\"(\\w+)\"");
	}

	private long count() {
		return this.jdbc.sql("select count(*) from certification").query(Long.class).single();
	}

	private MvcTestResult sign(Object... fieldsAndValues) {
		return this.pages.post(PAGE, form(fieldsAndValues).toArray());
	}

	/** The fields as the form offers them, and those typed. */
	private List<Object> form(Object... fieldsAndValues) {
		MvcTestResult page = this.pages.get(PAGE + "/new");
		List<Object> fields = new ArrayList<>(List.of(fieldsAndValues));
		fields.addAll(List.of("token", hidden(page, "name=\"token\" value=\"([^\"]*)\""), "announced",
				hidden(page, "name=\"announced\" value=\"([^\"]*)\"")));
		if (!fields.contains("day")) {
			fields.addAll(List.of("day", "2024-11-08"));
		}
		return fields;
	}

	private static String hidden(MvcTestResult page, String pattern) {
		try {
			Matcher found = Pattern.compile(pattern).matcher(page.getResponse().getContentAsString());
			assertThat(found.find()).as(pattern).isTrue();
			return found.group(1);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
