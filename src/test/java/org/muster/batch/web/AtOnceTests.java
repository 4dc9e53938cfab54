package org.muster.batch.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.batch.service.roll.RollPreview;
import org.muster.testing.MusterTest;
import org.muster.testing.Pages;
import org.muster.testing.Records;
import org.muster.testing.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of two people who do the same or the contrary at the same moment, each in a transaction
 * of their own, the second waits for the first and is told.
 */
@MusterTest
class AtOnceTests {

	private static final ExecutorService SECOND = Executors.newSingleThreadExecutor();

	private static final List<String> WRITTEN = List.of("manifest_entry", "movement", "certified_officer",
			"certification", "batch_hold", "roll_entry", "officer_status", "batch", "officer", "contributor",
			"mission");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Visitor visitor;

	private long batch;

	private long officer;

	@BeforeEach
	void aCertifiedBatchOfOne() {
		this.visitor = new Visitor(this.mvc, "DEPLOYMENT_OFFICER");
		this.transaction.executeWithoutResult((status) -> {
			Records records = new Records(this.jdbc);
			long mission = records.mission("AO");
			long home = records.home();
			this.batch = records.batch(mission, home, "AO1", 1);
			records.batch(mission, home, "AO2", 1);
			this.officer = records.activeOfficer("AO-1");
			records.activeOfficer("AO-2");
			records.roll(this.batch, this.officer, "2024-06-01", null);
			long certification = records.add("certification", "batch_id", this.batch, "token", UUID.randomUUID(),
					"signed_on", LocalDate.of(2024, 6, 10), "signatory", "I", "authority", "O", "planned_strength", 1,
					"on_roll", 1, "ready", 1);
			records.add("certified_officer", "certification_id", certification, "officer_id", this.officer, "verdict",
					"accepted", "ready", true, "service_number", "AO-1", "name", "N", "rank", "R", "sex", "M");
		});
	}

	/** Others find the database as it was. */
	@AfterEach
	void takeItBack() {
		this.transaction.executeWithoutResult(
				(status) -> WRITTEN.forEach((table) -> this.jdbc.sql("delete from " + table).update()));
	}

	@AfterAll
	static void stop() {
		SECOND.shutdownNow();
	}

	@Test
	void ofTwoWhoMoveTheSameOfficerOneIsTold() throws Exception {
		assertThat(second(() -> move("Flight 1"), () -> move("Flight 2"))).hasStatusOk()
			.bodyText()
			.contains("AO-1 is in mission already", "Nothing was saved");
		assertThat(count("manifest_entry")).isEqualTo(1);
		assertThat(count("movement")).isEqualTo(1);
	}

	@Test
	void ofTwoWhoNameOfficersOnTheSameMovementOneIsTold() throws Exception {
		long movement = Objects.requireNonNull(this.transaction.execute((status) -> {
			Records records = new Records(this.jdbc);
			long planned = records.plan(this.batch, "out", "2024-12-01");
			records.report(planned, 2, "exact");
			records.roll(this.batch,
					this.jdbc.sql("select id from officer where service_number = 'AO-2'").query(Long.class).single(),
					"2024-06-01", null);
			return planned;
		}));
		String form = "/movements/" + movement + "/manifest";
		assertThat(second(() -> this.visitor.post(form, "version", 1, "officer", this.officer, "step", "record"),
				() -> this.visitor.post(form, "version", 1, "officer", this.officer + 1, "step", "record")))
			.hasStatusOk()
			.bodyText()
			.contains("Somebody changed this movement after you opened it");
		assertThat(count("manifest_entry")).isEqualTo(1);
	}

	@Test
	void ofTwoWhoPutTheSameOfficerOnTwoRollsOneIsTold() throws Exception {
		MvcTestResult told = second(() -> add("AO1"), () -> add("AO2"));
		assertThat(told.getMvcResult().getFlashMap().get("addedToRoll")).isInstanceOfSatisfying(RollPreview.class,
				(done) -> {
					assertThat(done.changed()).isEmpty();
					assertThat(done.taken()).singleElement()
						.satisfies((place) -> assertThat(place.batch()).isEqualTo("AO1"));
				});
		assertThat(this.jdbc.sql(
				"select b.code from roll_entry r join batch b on b.id = r.batch_id join officer o on o.id = r.officer_id"
						+ " where o.service_number = 'AO-2'")
			.query(String.class)
			.list()).containsExactly("AO1");
		assertThat(this.visitor.post("/batches/AO2/additions", "numbers", "AO-2", "day", "2024-11-08")).bodyText()
			.contains("AO-2 is on Batch AO1 of AO from 8 Nov 2024");
	}

	@Test
	void ofTwoWhoSignTheSameBatchOneIsTold() throws Exception {
		Visitor command = this.visitor.as("COMMAND");
		List<Object> first = signing(command, "Insp. Example");
		List<Object> other = signing(command, "Supt. Sample");
		assertThat(second(() -> command.post("/batches/AO1/certification", first.toArray()),
				() -> command.post("/batches/AO1/certification", other.toArray())))
			.hasStatusOk()
			.bodyText()
			.contains("is not what this form was opened with");
		assertThat(
				this.jdbc.sql("select signatory from certification where ended_on is null").query(String.class).list())
			.containsExactly("Insp. Example");
	}

	@Test
	void ofTwoWhoHoldABatchForTheSameCauseOrReleaseItOneIsTold() throws Exception {
		assertThat(second(() -> hold("2024-11-01"), () -> hold("2024-11-05"))).hasStatusOk()
			.bodyText()
			.contains("held for this cause");
		long hold = this.jdbc.sql("select id from batch_hold").query(Long.class).single();
		assertThat(second(() -> release(hold, "2024-11-06"), () -> release(hold, "2024-11-08"))).hasStatusOk()
			.bodyText()
			.contains("released already");
		assertThat(this.jdbc.sql("select closed_on from batch_hold").query(LocalDate.class).single())
			.isEqualTo("2024-11-06");
	}

	private MvcTestResult move(String carrier) {
		return this.visitor.post("/batches/AO1/manifests", "direction", "out", "step", "record", "officer",
				this.officer, "departedOn", "2024-06-25", "arrivedOn", "2024-06-26", "carrier", carrier);
	}

	private MvcTestResult add(String code) {
		return this.visitor.post("/batches/" + code + "/additions", "numbers", "AO-2", "day", "2024-11-08", "confirmed",
				"true");
	}

	private MvcTestResult hold(String day) {
		return this.visitor.post("/batches/AO1/holds", "cause", "funds", "openedOn", day, "note", "");
	}

	private MvcTestResult release(long hold, String day) {
		return this.visitor.post("/batches/AO1/holds/" + hold + "/release", "closedOn", day);
	}

	private static List<Object> signing(Visitor command, String signatory) {
		String page = Pages.body(command.get("/batches/AO1/certification/new"));
		List<Object> fields = new ArrayList<>(
				List.of("signatory", signatory, "authority", "Order 7", "day", "2024-11-08"));
		for (String field : List.of("token", "announced")) {
			Matcher value = Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"").matcher(page);
			assertThat(value.find()).as(field).isTrue();
			fields.addAll(List.of(field, value.group(1)));
		}
		return fields;
	}

	/**
	 * The second begins while the first has done its work and is not yet through; answers
	 * what the second is told.
	 */
	private MvcTestResult second(Supplier<MvcTestResult> first, Supplier<MvcTestResult> second) throws Exception {
		Future<MvcTestResult> told = Objects.requireNonNull(this.transaction.execute((status) -> {
			assertThat(first.get()).hasStatus3xxRedirection();
			Future<MvcTestResult> begun = SECOND.submit(second::get);
			Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> begun.isDone() || isAnybodyWaiting());
			assertThat(begun).as("waits for the first").isNotDone();
			return begun;
		}));
		return told.get(60, TimeUnit.SECONDS);
	}

	/** Asked in a thread, and therefore over a connection, of its own. */
	private boolean isAnybodyWaiting() {
		return this.jdbc.sql("""
				select exists (
				    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')""")
			.query(Boolean.class)
			.single();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
