package org.muster.statement.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Drafting a statement from the records.
 */
@MusterTest
@Transactional
@WithMockUser(roles = "COMMAND")
class DraftTests {

	private static final String ADDRESS = "/missions/MSS/draft-statement";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Records records;

	private long mission;

	/**
	 * About 400 in mission, one ready of two on a roll, 1,000 expected, at least 1,900
	 * pledged by others.
	 */
	@BeforeEach
	void recordAMission() {
		this.records = new Records(this.jdbc);
		this.mission = this.records.mission("MSS");
		this.records.mandate(this.mission, "2024-10-02", "2025-10-01", 2_500);
		long home = this.records.home();
		this.records.pledge(this.mission, home, 1_000, "exact", "2023-07-29");
		this.records.pledge(this.mission, this.records.country("BS"), 1_900, "at_least", "2024-11-01");
		this.records.report(
				this.records.movement(this.records.batch(this.mission, home, "B1", 400), "out", "2024-06-25"), 400,
				"about");
		long course = this.records.course("TCCC", 12);
		this.records.requirement(this.mission, course, "2023-10-02");
		long second = this.records.batch(this.mission, home, "B2", 2);
		long ready = this.records.activeOfficer("P1");
		this.records.roll(second, ready, "2024-09-16", null);
		this.records.roll(second, this.records.activeOfficer("P2"), "2024-09-16", null);
		this.records.pass(ready, course, "2024-11-08");
	}

	@Test
	void inEnglish() {
		assertThat(text("en")).isEqualTo(
				"""
						Mission MSS: position as of 8 November 2024

						As of 8 November 2024, about 400 officers are deployed with the Mission MSS. 1 more officer is ready to \
						deploy. Once that officer arrives, the deployed strength will be about 401. 1 officer is still in training.

						Resolution of 2024-10-02 authorises a strength of 2,500 until 1 October 2025. The deployed strength is \
						about 2,100 short of that.

						Kenya is expected to send 1,000 officers. Other contributors have pledged at least 1,900 personnel. Of all \
						that was pledged, at least about 2,500 have yet to arrive.

						These figures are from the records of headquarters as recorded up to 8 November 2024 at 12:00.
						""");
	}

	@Test
	void inFrench() {
		assertThat(text("fr")).isEqualTo(
				"""
						Mission MSS : situation au 8 novembre 2024

						Au 8 novembre 2024, environ 400 policiers sont déployés au sein de la mission « Mission MSS ». 1 autre \
						policier est prêt à être déployé. À son arrivée, l’effectif déployé sera porté à environ 401. 1 policier est \
						encore en formation.

						L’effectif autorisé est fixé à 2\u202f500 jusqu’au 1er octobre 2025 (Resolution of 2024-10-02). Il manque \
						environ 2\u202f100 policiers pour l’atteindre.

						Contribution attendue (Kenya) : 1\u202f000 policiers. Les autres contributeurs se sont engagés à fournir au \
						moins 1\u202f900 personnes. Sur l’ensemble des engagements, au moins environ 2\u202f500 personnes ne sont pas \
						encore arrivées.

						Ces chiffres proviennent des registres du quartier général, tels qu’ils étaient enregistrés le 8 novembre \
						2024 à 12 h 00.
						""");
	}

	@Test
	void inKiswahili() {
		assertThat(text("sw")).isEqualTo(
				"""
						Mission MSS: hali kufikia tarehe 8 Novemba 2024

						Kufikia tarehe 8 Novemba 2024, maafisa takriban 400 wako kazini katika ujumbe wa Mission MSS. Afisa \
						mwingine 1 yuko tayari kutumwa. Atakapowasili, jumla ya maafisa walio kazini itakuwa takriban 401. Afisa 1 \
						bado yuko mafunzoni.

						Idadi iliyoidhinishwa ni 2,500 hadi tarehe 1 Oktoba 2025 (Resolution of 2024-10-02). Bado kuna upungufu wa \
						maafisa takriban 2,100.

						Kenya inatarajiwa kutuma maafisa 1,000. Wachangiaji wengine wameahidi watu angalau 1,900. Kati ya wote \
						walioahidiwa, angalau takriban 2,500 bado hawajawasili.

						Takwimu hizi zinatoka katika kumbukumbu za makao makuu kama zilivyorekodiwa hadi 8 Novemba 2024, saa 12:00.
						""");
	}

	@Test
	void eachNumberLeadsToWhatItCounts() {
		assertThat(page(ADDRESS + "?asOf=2024-11-08").replaceAll("\\s+", " ")).contains(
				"<a href=\"/missions/MSS/movements?asOf=2024-11-08\">about 400</a>",
				"<a href=\"/officers?mission=MSS&amp;standing=ready&amp;asOf=2024-11-08\">1</a>",
				"<a href=\"/missions/MSS/pledges?contributor=BS&amp;asOf=2024-11-08\">at least 1,900</a>");
	}

	@Test
	void aDayToComeIsAForecastAndSaysSo() {
		assertThat(page(ADDRESS + ".txt?asOf=2025-06-01")).contains("This is a forecast: it assumes");
		assertThat(page(ADDRESS + ".txt?asOf=2025-06-01&language=sw")).contains("Haya ni makadirio");
	}

	@Test
	void withoutRecordsItSaysThatThereIsNothing() {
		this.records.mission("EMPTY");
		assertThat(page("/missions/EMPTY/draft-statement.txt"))
			.contains("no officer is deployed", "No more officers are ready to deploy.",
					"No mandate is in force on that day.")
			.doesNotContain("pledged");
	}

	@Test
	void aSavedDraftIsAStatementWhoseNumbersAreClaims() {
		String page = page(ADDRESS + "?asOf=2024-11-08");
		assertThat(save(seen(page), "OWN-1")).hasRedirectedUrl("/statements/OWN-1");
		assertThat(this.jdbc.sql("select measure || ' ' || number || ' ' || qualifier from claim order by quoted_at")
			.query(String.class)
			.list()).containsExactly("deployed 400 about", "ready 1 exact", "after_next 401 about",
					"in_training 1 exact", "authorised 2500 exact", "short 2100 about", "expected 1000 exact",
					"pledged 1900 at_least", "outstanding 2500 about_at_least");
		assertThat(this.jdbc.sql("""
				select count(*) from claim c join statement s on s.id = c.statement_id
				where substr(s.text, c.quoted_at + 1, length(c.quote)) = c.quote""").query(Long.class).single())
			.isEqualTo(9);
		assertThat(page("/statements/OWN-1")).doesNotContain("state-differs", "state-not_computable");
		assertThat(page("/missions/MSS/claims?measure=deployed")).contains("claim-point claim-agrees", "OWN-1: ≈ 400");
	}

	@Test
	void figuresThatChangedMeanwhileAreReadAgainFirst() {
		String seen = seen(page(ADDRESS + "?asOf=2024-11-08"));
		this.records.movement(
				this.records.batch(this.mission,
						this.jdbc.sql("select id from contributor where home").query(Long.class).single(), "B3", 5),
				"out", "2024-07-01");
		this.jdbc.sql("update movement set reported_number = 5 where reported_number is null").update();
		assertThat(save(seen, "OWN-1")).hasStatusOk()
			.bodyText()
			.contains("The figures changed since this page was opened.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft_fr.properties", "draft_sw.properties" })
	void everyLanguageHasEverySentenceWithTheSamePlaces(String file) throws IOException {
		Properties english = messages("draft.properties");
		Properties other = messages(file);
		assertThat(other.keySet()).isEqualTo(english.keySet());
		english.stringPropertyNames()
			.forEach((key) -> assertThat(places(other.getProperty(key))).as(key)
				.isEqualTo(places(english.getProperty(key))));
	}

	private MvcTestResult save(String seen, String code) {
		return this.mvc.post()
			.uri(ADDRESS + "?asOf=2024-11-08&language=en")
			.param("seen", seen)
			.param("code", code)
			.param("issuer", "Headquarters")
			.param("statedOn", "2024-11-08")
			.with(csrf())
			.exchange();
	}

	private static String seen(String page) {
		Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(page);
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	private String text(String language) {
		return page(ADDRESS + ".txt?asOf=2024-11-08&language=" + language);
	}

	private String page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return assertThat(result).bodyText().actual();
	}

	private static Set<String> places(String message) {
		return new TreeSet<>(
				Pattern.compile("\\{\\d}").matcher(message).results().map((place) -> place.group()).toList());
	}

	private static Properties messages(String file) throws IOException {
		Properties messages = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(DraftTests.class.getResourceAsStream("/messages/" + file)),
				StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}

}
