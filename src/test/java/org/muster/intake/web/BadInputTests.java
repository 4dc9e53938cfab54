package org.muster.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.testing.MusterTest;
import org.muster.testing.Pages;
import org.muster.testing.Records;
import org.muster.testing.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What cannot be is refused with words beside the field, by the form, the file and the
 * API alike, and nothing of it is saved.
 */
@MusterTest
class BadInputTests {

	private static final List<String> WRITTEN = List.of("manifest_entry", "movement", "certified_officer",
			"certification", "roll_entry", "officer_status", "batch", "officer", "strength_return", "pledge", "mandate",
			"contributor", "mission");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	/**
	 * One officer is in mission, one on the roll, one there is dead, and one is on none.
	 */
	@BeforeEach
	void aMission() {
		this.transaction.executeWithoutResult((status) -> {
			Records records = new Records(this.jdbc);
			long mission = records.mission("BI");
			records.mandate(mission, "2023-10-02", "2024-10-02", 2_500);
			records.pledge(mission, records.country("BS"), 150, "exact", "2024-02-28");
			for (int month = 8; month <= 10; month += 2) {
				records.add("strength_return", "mission_id", mission, "contributor_id",
						this.jdbc.sql("select id from contributor").query(Long.class).single(), "as_of",
						LocalDate.of(2024, month, 31), "kind", "troops", "total", 10 * month);
			}
			long batch = records.batch(mission, records.home(), "BI1", 3);
			long certification = records.add("certification", "batch_id", batch, "token", UUID.randomUUID(),
					"signed_on", LocalDate.of(2024, 6, 10), "signatory", "I", "authority", "O", "planned_strength", 3,
					"on_roll", 3, "ready", 3);
			for (String number : List.of("BI-1", "BI-2", "BI-3")) {
				long officer = number.equals("BI-3") ? records.officer(number) : records.activeOfficer(number);
				records.roll(batch, officer, "2024-06-01", null);
				records.add("certified_officer", "certification_id", certification, "officer_id", officer, "verdict",
						"accepted", "ready", true, "service_number", number, "name", "N", "rank", "R", "sex", "M");
				if (number.equals("BI-3")) {
					records.status(officer, "active", null, "2024-06-20");
					records.status(officer, "deceased", "2024-06-20", null);
				}
				if (number.equals("BI-1")) {
					records.manifest(records.move(batch, "out", null, "2024-06-25", "2024-06-26"), officer);
				}
			}
			records.activeOfficer("BI-4");
		});
	}

	/** Others find the database as it was. */
	@AfterEach
	void takeItBack() {
		this.transaction.executeWithoutResult(
				(status) -> WRITTEN.forEach((table) -> this.jdbc.sql("delete from " + table).update()));
	}

	/** What is wrong, how a form says it and is answered, and how a file does. */
	static Stream<Case> cases() {
		String manifests = "batch,service_number,direction,departed_on,arrived_on\n";
		return Stream.of(
				new Case("home before out", "/batches/BI1/manifests", manifest("home", "BI-1", "2024-06-20", ""),
						"not in mission with this batch: BI-1", "manifests", manifests + "BI1,BI-1,home,2024-06-20,\n",
						"direction", "without having arrived there before"),
				new Case("arrival before departure", "/batches/BI1/manifests",
						manifest("out", "BI-2", "2024-06-25", "2024-06-24"), "The arrival is not before the departure",
						"manifests", manifests + "BI1,BI-2,out,2024-06-25,2024-06-24\n", "arrived_on",
						"The arrival is before the departure on 2024-06-25"),
				new Case("arrival of a number before its departure", "/missions/BI/movements",
						List.of("contributor", "BS", "direction", "out", "number", "6", "qualifier", "exact",
								"departedOn", "2024-06-25", "arrivedOn", "2024-06-24", "source", "Press"),
						"The arrival is not before the departure", "movements",
						"mission,contributor,direction,departed_on,arrived_on,number\nBI,BS,out,2024-06-25,2024-06-24,6\n",
						"arrived_on", "The arrival is before the departure on 2024-06-25"),
				new Case("somebody who is not on the roll", "/batches/BI1/manifests",
						manifest("out", "BI-4", "2024-06-25", "2024-06-26"), "Not on the roll on that day", "manifests",
						manifests + "BI1,BI-4,out,2024-06-25,2024-06-26\n", "service_number",
						"The officer is not on the roll of BI1 on 2024-06-25"),
				new Case("somebody who is dead", "/batches/BI1/manifests",
						manifest("out", "BI-3", "2024-06-25", "2024-06-26"), "BI-3 has retired or died", "manifests",
						manifests + "BI1,BI-3,out,2024-06-25,2024-06-26\n", "service_number",
						"The officer has died, on 2024-06-20"),
				new Case("somebody who is nobody", "/batches/BI1/manifests",
						List.of("direction", "out", "step", "record", "departedOn", "2024-06-25", "numbers", "BI-99"),
						"Not on record: BI-99", "manifests", manifests + "BI1,BI-99,out,2024-06-25,2024-06-26\n",
						"service_number", "BI-99"),
				new Case("a pledge withdrawn before it was made", "/pledges/{pledge}/withdrawal",
						List.of("withdrawnOn", "2024-02-27", "version", "0"),
						"withdrawn after the day on which it was made, 2024-02-28", "pledges",
						"mission,contributor,number,kind,pledged_on,withdrawn_on\nBI,BS,20,police,2024-03-01,2024-02-27\n",
						"withdrawn_on", "2024-03-01"),
				new Case("mandates that overlap", "/missions/BI/new-mandate",
						List.of("instrument", "UNSCR 2751", "authority", "un_authorised", "from", "2024-10-01", "until",
								"2025-10-02", "authorisedStrength", "2500", "qualifier", "exact", "takesOver", ""),
						"It overlaps the mandate of Resolution of 2023-10-02", "mandates",
						"mission,instrument,authority,from,until,authorised_strength\nBI,UNSCR 2751,un_authorised,2024-10-01,2025-10-02,2500\n",
						"from", "The mandate overlaps that of Resolution of 2023-10-02"),
				new Case("a country that does not exist", "/new-contributor",
						List.of("code", "XX", "name", "Nowhere", "home", "", "collective", ""),
						"no country with the code XX", "contributors", "code,name\nXX,Nowhere\n", "code",
						"A contributor is a country"),
				new Case("a mission in a country that does not exist", "/new-mission",
						List.of("code", "BX", "name", "Nowhere", "hostCountry", "XX", "leadCountry", "", "version",
								"0"),
						"Choose a country", "missions", "code,name,host_country\nBX,Nowhere,XX\n", "host_country",
						"XX"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theFormSaysItBesideTheFieldAndKeepsWhatWasTyped(Case wrong) {
		String before = records();
		MvcTestResult answer = new Visitor(this.mvc, "DEPLOYMENT_OFFICER").post(address(wrong), wrong.form().toArray());
		assertThat(answer).hasStatusOk().bodyText().contains(wrong.said(), "Nothing was saved").doesNotContain("??");
		assertThat(records()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theFileIsRefusedWithLineColumnAndReason(Case wrong) {
		String before = records();
		MvcTestResult sent = send("/imports?kind=" + wrong.kind(), wrong);
		String checked = String.valueOf(sent.getMvcResult().getResponse().getRedirectedUrl());
		assertThat(this.mvc.get().uri(checked).with(user("ann").roles("ADMINISTRATOR"))).hasStatusOk()
			.bodyText()
			.contains("1 cannot be taken", wrong.reason());
		assertThat(records()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theApiNamesLineColumnAndReason(Case wrong) {
		String before = records();
		MvcTestResult answer = send("/api/v1/imports?kind=" + wrong.kind(), wrong);
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(Pages.body(answer)).contains("\"rejected\":1", "\"line\":2", "\"column\":\"" + wrong.column() + "\"",
				wrong.reason());
		assertThat(records()).isEqualTo(before);
	}

	@Test
	void aDayBetweenTwoReturnsIsAnsweredByTheOneBefore() {
		Visitor visitor = new Visitor(this.mvc, "VIEWER");
		String day = "?asOf=2024-09-30";
		assertThat(visitor.get("/missions/BI/contributors" + day)).bodyText().contains(">80<").doesNotContain(">100<");
		assertThat(visitor.get("/missions/BI/contributors.csv" + day)).bodyText().contains("Country BS,150,,80,,70,");
		assertThat(visitor.get("/api/v1/missions/BI/contributors" + day)).bodyText()
			.contains("\"deployed\":{\"number\":80,", "\"daysSincePledge\":215");
		assertThat(visitor.get("/missions/BI/returns" + day)).bodyText()
			.contains("31 Aug 2024")
			.doesNotContain("31 Oct 2024");
		assertThat(visitor.get("/missions/BI/contributors.csv?asOf=2024-08-30")).bodyText()
			.contains("Country BS,150,,0,,150,");
	}

	private static List<Object> manifest(String direction, String number, String departed, String arrived) {
		return List.of("direction", direction, "step", "record", "departedOn", departed, "arrivedOn", arrived,
				"officer", "{" + number + "}");
	}

	private String address(Case wrong) {
		for (int at = 0; at < wrong.form().size(); at++) {
			if (String.valueOf(wrong.form().get(at)).startsWith("{BI-")) {
				String number = String.valueOf(wrong.form().get(at)).replaceAll("[{}]", "");
				wrong.form()
					.set(at, this.jdbc.sql("select id from officer where service_number = ?")
						.param(number)
						.query(Long.class)
						.single());
			}
		}
		return wrong.address()
			.replace("{pledge}", this.jdbc.sql("select id::text from pledge").query(String.class).single());
	}

	private MvcTestResult send(String address, Case wrong) {
		return this.mvc.post()
			.uri(address)
			.multipart()
			.file(new MockMultipartFile("file", wrong.kind() + ".csv", "text/csv",
					wrong.file().getBytes(StandardCharsets.UTF_8)))
			.with(user("ann").roles("ADMINISTRATOR"))
			.with(csrf())
			.exchange();
	}

	private String records() {
		return this.jdbc.sql("""
				select concat_ws(' ', (select count(*) from movement), (select count(*) from manifest_entry),
				    (select count(*) from pledge where withdrawn_on is null), (select count(*) from mandate),
				    (select count(*) from contributor), (select count(*) from mission))""")
			.query(String.class)
			.single();
	}

	/**
	 * Something that cannot be.
	 *
	 * @param what what is wrong
	 * @param address the form's
	 * @param form its fields and values in turn
	 * @param said what the form answers
	 * @param kind the kind of the file
	 * @param file the file
	 * @param column where the file is wrong
	 * @param reason what is said of it
	 */
	record Case(String what, String address, List<Object> form, String said, String kind, String file, String column,
			String reason) {

		Case {
			form = new ArrayList<>(form);
		}

		@Override
		public String toString() {
			return this.what;
		}

	}

}
