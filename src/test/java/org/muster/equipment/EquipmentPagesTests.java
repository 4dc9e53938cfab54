package org.muster.equipment;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.testing.MusterTest;
import org.muster.testing.Pages;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@MusterTest
@Transactional
class EquipmentPagesTests {

	private static final String LIST = "/missions/MSS/equipment";

	private static final String NEEDS = "/missions/MSS/shortfalls";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private Records records;

	private Pages pages;

	@BeforeEach
	void aBatch() {
		this.records = new Records(this.jdbc);
		this.pages = new Pages(this.mvc, this.entities);
		long mission = this.records.mission("MSS");
		this.records.batch(mission, this.records.home(), "B1", 400);
		this.records.country("BS");
	}

	@Test
	void equipmentIsPromisedDeliveredAndServiceableEachOnItsDay() {
		assertThat(this.pages.get(LIST)).hasStatusOk().bodyText().contains("No equipment or money is promised");
		assertThat(promise("BS", "", "Armoured carriers", "34", "about", "2024-05-01")).redirectedUrl().isEqualTo(LIST);
		assertThat(promise("BS", "", "armoured CARRIERS", "40", "about", "2024-05-01")).bodyText()
			.contains("on record for that day");
		long pledge = pledge();
		assertThat(count(pledge, "2024-06-30", "10", "8", "2024-10-31")).redirectedUrl().isEqualTo(LIST);
		assertThat(count(pledge, "2024-09-30", "24", "20", "")).hasStatus3xxRedirection();
		assertThat(csv(LIST)).contains("Armoured carriers,vehicles,Country BS,,34,about,24,,20,,2024-09-30,");
		assertThat(this.pages.get(LIST + ".csv?asOf=2024-09-29")).bodyText().contains("10,,8,,2024-06-30,2024-10-31");
		assertThat(this.pages.get(LIST + ".csv?asOf=2024-06-29")).bodyText().contains("0,,0,,,");
		assertThat(count(pledge, "2024-06-30", "11", "9", "2024-10-31")).hasStatus3xxRedirection();
		assertThat(this.pages.get(LIST + ".csv?asOf=2024-09-29")).bodyText().contains("11,,9,");
		this.jdbc.sql("delete from equipment_count where counted_on = '2024-09-30'").update();
		assertThat(this.pages.get(LIST)).bodyText().contains("overdue");
	}

	@ParameterizedTest
	@CsvSource({ "2024-04-30, 1, 1, '', nothing was delivered before", "2024-11-09, 1, 1, '', still to come",
			"2024-06-30, 10, 11, '', At most what is delivered is serviceable: 10",
			"2024-06-30, 10, 8, 2024-06-30, after the day of this one", "2024-06-30, -1, 0, '', from 0 to",
			"'', 1, 1, '', Give a day" })
	void aCountThatBreaksARuleIsRefusedBesideTheField(String day, String delivered, String serviceable, String next,
			String why) {
		promise("BS", "", "Carriers", "34", "exact", "2024-05-01");
		assertThat(count(pledge(), day, delivered, serviceable, next)).hasStatusOk()
			.bodyText()
			.contains(why, "Nothing was saved yet");
	}

	@ParameterizedTest
	@CsvSource({ "QQ, '', Carriers, 5, no contributor with this code", "BS, B9, Carriers, 5, no batch with this code",
			"BS, '', ' ', 5, Fill this in", "BS, '', Carriers, 0, from 1 to" })
	void aPledgeThatBreaksARuleIsRefusedBesideTheField(String who, String batch, String item, String number,
			String why) {
		assertThat(promise(who, batch, item, number, "exact", "2024-05-01")).hasStatusOk().bodyText().contains(why);
	}

	@Test
	void aPledgeOfEquipmentIsWithdrawnOnALaterDay() {
		promise("BS", "B1", "Carriers", "34", "exact", "2024-05-01");
		long pledge = pledge();
		assertThat(this.pages.get("/equipment/" + pledge)).hasStatusOk()
			.bodyText()
			.contains("value=\"Carriers\"", "Record a count or inspection");
		assertThat(change(pledge, "2024-05-01", "0")).bodyText()
			.contains("withdrawn after the day on which it was made");
		assertThat(change(pledge, "2024-10-01", "0")).hasStatus3xxRedirection();
		assertThat(change(pledge, "", "0")).bodyText().contains("changed this meanwhile");
		assertThat(this.pages.get(LIST)).bodyText().contains("withdrawn");
	}

	@Test
	void theShortfallOfABatchIsWhatItNeedsLessWhatIsServiceable() {
		assertThat(this.pages.get(NEEDS)).hasStatusOk().bodyText().contains("Nothing is needed on this day");
		assertThat(need("KE", "B1", "2024-01-01", "2024-12-31")).redirectedUrl().isEqualTo(NEEDS);
		assertThat(need("KE", "B1", "2024-06-01", "")).bodyText().contains("needed on these days already");
		assertThat(need("BS", "B1", "2024-01-01", "")).bodyText().contains("The batch belongs to the contributor KE.");
		assertThat(csv(NEEDS)).contains("Carriers,vehicles,Kenya,B1,30,,0,,0,,0,,30,");
		promise("BS", "B1", "carriers", "34", "at_least", "2024-05-01");
		count(pledge(), "2024-06-30", "24", "20", "");
		promise("BS", "", "Carriers", "100", "exact", "2024-05-01");
		assertThat(csv(NEEDS)).contains("Carriers,vehicles,Kenya,B1,30,,34,at_least,24,,20,,10,");
		assertThat(this.pages.get(NEEDS)).bodyText().contains("short", "hold the batch");
		assertThat(this.pages.get(NEEDS + ".csv?asOf=2024-12-31")).bodyText().doesNotContain("Carriers");
	}

	@Test
	void aShortfallOffersToHoldTheBatchThatNeedsIt() {
		need("KE", "B1", "2024-01-01", "");
		String hold = "/needs/" + this.jdbc.sql("select id from equipment_need").query(Long.class).single() + "/hold";
		assertThat(this.pages.get(hold)).hasStatusOk().bodyText().contains("value=\"Carriers: 0 of 30\"");
		assertThat(this.pages.post(hold, "openedOn", "2024-11-09", "note", "")).bodyText()
			.contains("A hold is opened today or was before.");
		assertThat(this.pages.postAs("TRAINING_OFFICER", hold, "openedOn", "2024-11-08")).hasStatus(403);
		assertThat(this.pages.post(hold, "openedOn", "2024-11-08", "note", "Carriers: 0 of 30")).redirectedUrl()
			.isEqualTo("/batches/B1/holds");
		assertThat(this.pages.get("/batches/B1/holds")).hasStatusOk().bodyText().contains("Carriers: 0 of 30");
		assertThat(this.pages.post(hold, "openedOn", "2024-11-08", "note", "")).hasStatusOk()
			.bodyText()
			.contains("held for this cause");
	}

	@Test
	void aNeedIsChangedAndEnded() {
		need("KE", "", "2024-01-01", "");
		long need = this.jdbc.sql("select id from equipment_need").query(Long.class).single();
		assertThat(this.pages.get("/needs/" + need)).hasStatusOk().bodyText().contains("value=\"30\"");
		assertThat(endNeed(need, "2024-01-01")).bodyText().contains("ends after the day on which it begins");
		assertThat(endNeed(need, "2024-11-08")).redirectedUrl().isEqualTo(NEEDS);
		assertThat(csv(NEEDS)).doesNotContain("Carriers");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into equipment_need (mission_id, contributor_id, kind, item, number, from_day)
				select mission_id, contributor_id, kind, 'CARRIERS', 1, '2024-02-01' from equipment_need""").update())
			.withMessageContaining("item_is_needed_once_at_a_time");
	}

	@Test
	void onlyDeploymentOfficersRecordEquipment() {
		assertThat(this.pages.postAs("TRAINING_OFFICER", "/missions/MSS/new-equipment", "contributor", "BS",
				"equipment", "vehicles", "item", "X", "number", "1", "pledgedOn", "2024-01-01"))
			.hasStatus(403);
		assertThat(this.pages.get("/equipment/999999")).hasStatus(404);
		assertThat(this.pages.get("/needs/999999")).hasStatus(404);
	}

	private MvcTestResult promise(String who, String batch, String item, String number, String qualifier, String day) {
		return this.pages.post("/missions/MSS/new-equipment", "contributor", who, "batch", batch, "equipment",
				"vehicles", "item", item, "number", number, "qualifier", qualifier, "pledgedOn", day, "source", "");
	}

	private MvcTestResult change(long pledge, String withdrawnOn, String version) {
		return this.pages.post("/equipment/" + pledge, "batch", "B1", "equipment", "vehicles", "item", "Carriers",
				"number", "34", "qualifier", "exact", "pledgedOn", "2024-05-01", "withdrawnOn", withdrawnOn, "version",
				version);
	}

	private MvcTestResult count(long pledge, String day, String delivered, String serviceable, String next) {
		return this.pages.post("/equipment/" + pledge + "/new-count", "countedOn", day, "delivered", delivered,
				"serviceable", serviceable, "nextInspectionOn", next);
	}

	private MvcTestResult need(String who, String batch, String from, String until) {
		return this.pages.post("/missions/MSS/new-need", "contributor", who, "batch", batch, "equipment", "vehicles",
				"item", "Carriers", "number", "30", "from", from, "until", until);
	}

	private MvcTestResult endNeed(long need, String until) {
		List<String> sent = new ArrayList<>(List.of("equipment", "vehicles", "item", "Carriers", "number", "30"));
		sent.addAll(List.of("from", "2024-01-01", "until", until, "version", "0"));
		return this.pages.post("/needs/" + need, sent.toArray(String[]::new));
	}

	private long pledge() {
		return this.jdbc.sql("select min(id) from equipment_pledge").query(Long.class).single();
	}

	private String csv(String list) {
		return Pages.body(this.pages.get(list + ".csv"));
	}

}
