package org.muster.training.web.extension;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
class ExtensionPagesTests {

	private static final Pattern ANNOUNCED = Pattern.compile("name=\"announced\" value=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private TrainingPages pages;

	private Records records;

	private long lapsed;

	private long lasting;

	@BeforeEach
	void twoPasses() {
		this.pages = new TrainingPages(this.mvc, this.entities, this.jdbc);
		this.records = new Records(this.jdbc);
		long course = this.records.course("C1", 12);
		long unit = this.records.unit("GSU");
		long below = this.records.unit("GSU-A", unit);
		long one = this.records.activeOfficer("EX-1");
		long two = this.records.activeOfficer("EX-2");
		this.records.posting(one, below, null, null);
		this.lapsed = this.records.pass(one, course, "2023-02-12");
		this.lasting = this.records.pass(two, course, "2024-10-01");
		this.records.pass(two, course, "2023-01-01");
		long batch = this.records.batch(this.records.mission("M1"), this.records.home(), "B1", 10);
		this.records.roll(batch, one, "2024-01-01", null);
		this.records.pass(this.records.officer("EX-4"), this.records.course("C2", 12), "2024-01-01");
	}

	@Test
	void anOrderSaysWhatItWillDoAndDoesExactlyThat() {
		assertThat(send("check", "through", "2025-12-31")).hasStatusOk()
			.bodyText()
			.contains("extend the passes of 2 officers", "1 of them is lapsed today", "EX-1", "11 Feb 2024",
					"31 Dec 2025", "Record the order for 2 officers");
		assertThat(validThrough(this.lapsed)).isEqualTo("2024-02-11");
		MvcTestResult recorded = record("through", "2025-12-31");
		assertThat(recorded).hasStatus3xxRedirection();
		assertThat(validThrough(this.lapsed)).isEqualTo("2025-12-31");
		assertThat(validThrough(this.lasting)).isEqualTo("2025-12-31");
		assertThat(this.pages.get(String.valueOf(recorded.getResponse().getRedirectedUrl()))).bodyText()
			.contains("NPS/7", "Inspector-General", "EX-1", "EX-2", "all with a pass");
		assertThat(this.pages.get("/extension-orders")).bodyText().contains("NPS/7", "In force");
		assertThat(this.pages.get("/extension-orders.csv")).bodyText().contains("NPS/7");
		assertThat(this.pages.get("/completions/" + this.lapsed)).bodyText().contains("NPS/7");
		assertThat(this.pages.get("/officers/EX-1")).bodyText().contains("by order");
	}

	@Test
	void theGroupIsNarrowedByUnitBatchEndAndNumbers() {
		assertThat(send("check", "months", "6", "unit", "gsu")).bodyText().contains("EX-1").doesNotContain("EX-2");
		assertThat(send("check", "months", "6", "batch", "b1")).bodyText().contains("EX-1").doesNotContain("EX-2");
		assertThat(send("check", "months", "6", "lapsesFrom", "2024-02-12")).bodyText()
			.contains(">EX-2<")
			.doesNotContain(">EX-1<");
		assertThat(send("check", "months", "6", "lapsesThrough", "2024-02-11")).bodyText()
			.contains(">EX-1<", "11 Aug 2024")
			.doesNotContain(">EX-2<");
		assertThat(send("check", "months", "6", "numbers", "ex-2; NOBODY EX-4")).bodyText()
			.contains(">EX-2<", "1 number is not on record", "NOBODY", "extend the pass of 1 officer")
			.doesNotContain(">EX-4<");
		assertThat(send("check", "through", "2025-01-31")).bodyText()
			.contains("extend the pass of 1 officer", "1 officer is valid as long or longer");
	}

	@Test
	void anOrderIsUndoneAsOneActWithAReason() {
		String order = String.valueOf(record("months", "6").getResponse().getRedirectedUrl());
		assertThat(validThrough(this.lasting)).isEqualTo("2026-03-31");
		assertThat(this.pages.post(order + "/undo", "reason", " ")).hasStatus3xxRedirection();
		assertThat(validThrough(this.lasting)).isEqualTo("2026-03-31");
		assertThat(this.pages.post(order + "/undo", "reason", "Revoked")).hasStatus3xxRedirection();
		assertThat(validThrough(this.lasting)).isEqualTo("2025-09-30");
		assertThat(validThrough(this.lapsed)).isEqualTo("2024-02-11");
		assertThat(this.pages.get(order)).bodyText().contains("Undone", "Revoked", "EX-1");
		assertThat(this.pages.get("/completions/" + this.lapsed)).bodyText().contains("NPS/7", "Undone");
	}

	@Test
	void anOrderThatBreaksARuleIsNotRecorded() {
		assertThat(send("check", "through", "2025-12-31", "months", "6")).bodyText().contains("not both");
		assertThat(send("check")).bodyText().contains("not both");
		assertThat(send("check", "months", "6", "orderedOn", "2024-11-09")).bodyText().contains("day to come");
		assertThat(send("check", "months", "6", "reference", "")).bodyText().contains("Give the reference");
		assertThat(send("check", "months", "6", "course", "NONE")).bodyText().contains("Choose a course");
		assertThat(send("record", "months", "6", "announced", "2-x")).bodyText().contains("not what was announced");
		record("months", "6");
		assertThat(send("check", "months", "7", "reference", "nps/7")).bodyText()
			.contains("extends the course already");
	}

	@Test
	void onlyTrainingOfficersRecordAndUndoOrders() {
		assertThat(this.pages.postAs("DEPLOYMENT_OFFICER", "/extension-orders", fields("check", "months", "6")))
			.hasStatus(403);
		String order = String.valueOf(record("months", "6").getResponse().getRedirectedUrl());
		assertThat(this.pages.postAs("COMMAND", order + "/undo", "reason", "Revoked")).hasStatus(403);
		assertThat(this.pages.getAs("VIEWER", order)).hasStatusOk().bodyText().doesNotContain("Undo this order");
		assertThat(this.pages.get("/extension-orders/0")).hasStatus(404);
	}

	private MvcTestResult record(String... namesAndValues) {
		Matcher announced = ANNOUNCED.matcher(body(send("check", namesAndValues)));
		assertThat(announced.find()).isTrue();
		List<String> all = new ArrayList<>(List.of(namesAndValues));
		all.add("announced");
		all.add(announced.group(1));
		return send("record", all.toArray(String[]::new));
	}

	private MvcTestResult send(String step, String... namesAndValues) {
		return this.pages.post("/extension-orders", fields(step, namesAndValues));
	}

	private static String[] fields(String step, String... namesAndValues) {
		List<String> all = new ArrayList<>(List.of("step", step));
		List<String> given = List.of(namesAndValues);
		List<String> usual = List.of("course", "C1", "reference", "NPS/7", "authority", "Inspector-General",
				"orderedOn", "2024-11-01");
		for (int index = 0; index < usual.size(); index += 2) {
			if (!given.contains(usual.get(index))) {
				all.addAll(usual.subList(index, index + 2));
			}
		}
		all.addAll(given);
		return all.toArray(String[]::new);
	}

	private String validThrough(long pass) {
		this.entities.flush();
		return this.jdbc.sql("select (valid_until - 1)::text from pass where id = ?")
			.param(pass)
			.query(String.class)
			.single();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
