package org.muster.readiness.register;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.officer.service.Officers;
import org.muster.readiness.domain.register.RegisterFilter;
import org.muster.readiness.domain.register.RegisterRow;
import org.muster.readiness.service.register.Register;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Listing;
import org.muster.testing.MusterTest;
import org.muster.testing.OddTexts;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
@WithMockUser(roles = "VIEWER")
class RegisterTests {

	private static final AsOf DAY = new AsOf(LocalDate.of(2024, 11, 8), LocalDate.of(2024, 11, 8));

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Register register;

	@Autowired
	private Officers officers;

	private final Records records;

	private long wanjiku;

	RegisterTests(@Autowired JdbcClient jdbc) {
		this.records = new Records(jdbc);
	}

	@BeforeEach
	void someOfficers() {
		this.wanjiku = officer("RG-1", "Wanjiku", "Zoë Invented", "Sergeant");
		officer("RG-2", "Müller", "Otieno", "Constable");
		officer("rg 30", "O'Example", null, "Superintendent");
	}

	@ParameterizedTest
	@CsvSource({ "wanj,RG-1", "JIKU,RG-1", "zoe,RG-1", "ZOË wanjiku,RG-1", "'invented, wanj',RG-1", "muller,RG-2",
			"mü ot,RG-2", "o'ex,rg 30", "rg-2,RG-2", "rg2,RG-2", "RG 30,rg 30", "g-1,RG-1" })
	void partsOfNamesAndNumbersAreFoundWhateverTheirAccentsAndCase(String typed, String number) {
		assertThat(found(q(typed))).containsExactly(number);
	}

	@ParameterizedTest
	@CsvSource({ "wajniku,RG-1", "wanjikku,RG-1", "wnjiku,RG-1", "wanhiku,RG-1", "mulelr otieno,RG-2",
			"exampel,rg 30" })
	void aSlipOfTheFingerIsForgivenWhereNobodyIsFoundByExactlyWhatWasTyped(String typed, String number) {
		assertThat(found(q(typed))).containsExactly(number);
		assertThat(this.register.page(q(typed), DAY, new Listing(null, null), false).close()).isTrue();
		assertThat(page("/officers?q=" + typed.replace(" ", "%20"))).contains("Nobody is found by exactly that");
	}

	@ParameterizedTest
	@ValueSource(strings = { "wajnkiu", "wanjiku müller", "%", "_______", "zo__" })
	void whatIsNotCloseIsNotFound(String typed) {
		assertThat(found(q(typed))).isEmpty();
	}

	@Test
	void aShortWordIsFoundAtTheBeginningOnly() {
		assertThat(found(q("wa"))).contains("RG-1");
		assertThat(found(q("ku"))).doesNotContain("RG-1");
	}

	@Test
	void aUnitIsListedWithTheUnitsBelowIt() {
		long above = this.records.unit("RG-A");
		this.records.posting(this.wanjiku, this.records.unit("RG-B", above), "2024-11-08", null);
		assertThat(found(unit("rg-a"))).containsExactly("RG-1");
		assertThat(found(unit("RG-NONE"))).isEmpty();
		assertThat(numbers(unit("rg-a"), new AsOf(LocalDate.of(2024, 11, 7), DAY.today()))).isEmpty();
	}

	@Test
	void ranksSexesAndStatusesNarrowTheList() {
		this.records.status(this.wanjiku, "on_leave", "2024-11-08", "2024-11-09");
		assertThat(found(new RegisterFilter("rg", null, "Sergeant", null, null, null, null, null, null)))
			.containsExactly("RG-1");
		assertThat(found(new RegisterFilter("rg", null, null, "f", null, null, null, null, null))).isEmpty();
		assertThat(found(new RegisterFilter(null, null, null, null, "on_leave", null, null, null, null)))
			.containsExactly("RG-1");
	}

	@Test
	void whoIsCurrentLapsedOrNeverInACourseIsListed() {
		long course = this.records.course("RG-C", 12);
		this.records.pass(this.wanjiku, course, "2023-11-09");
		assertThat(found(course("current"))).containsExactly("RG-1");
		assertThat(found(course(null))).containsExactly("RG-1");
		assertThat(found(course("never"))).containsExactlyInAnyOrder("RG-2", "rg 30");
		AsOf lapsed = new AsOf(LocalDate.of(2024, 11, 9), DAY.today());
		assertThat(numbers(course("lapsed"), lapsed)).containsExactly("RG-1");
		assertThat(numbers(course("current"), lapsed)).isEmpty();
	}

	@Test
	void whoIsReadyForAMissionOrOnABatchIsListed() {
		long mission = this.records.mission("RG-M");
		this.records.requirement(mission, this.records.course("RG-C", null), "2024-11-01");
		assertThat(found(readyFor("rg-m"))).isEmpty();
		this.records.status(this.wanjiku, "active", null, null);
		this.jdbc.sql("update requirement set from_day = '2024-11-09' where mission_id = ?").param(mission).update();
		assertThat(found(readyFor("rg-m"))).containsExactly("RG-1");
		long batch = this.records.batch(mission, this.records.collective("RG-X"), "RG-B1", 10);
		this.records.roll(batch, this.wanjiku, "2024-11-08", null);
		assertThat(found(new RegisterFilter("rg", null, null, null, null, null, null, null, "rg-b1")))
			.containsExactly("RG-1");
	}

	@Test
	void whoIsReadyForAMissionThatRequiresNothingIsTheActive() {
		this.records.mission("RG-M");
		this.records.status(this.wanjiku, "active", "2024-11-08", null);
		assertThat(found(readyFor("RG-M"))).containsExactly("RG-1");
		assertThat(numbers(readyFor("RG-M"), new AsOf(LocalDate.of(2024, 11, 7), DAY.today()))).isEmpty();
		assertThat(found(readyFor("RG-NONE"))).isEmpty();
	}

	@Test
	void moreThanAThousandAreCountedToTheEndWhenAsked() {
		this.jdbc.sql("""
				insert into officer (service_number, surname, rank, sex)
				select 'RQ-' || i, 'Counted', 'Constable', 'F' from generate_series(1, 1001) i
				""").update();
		assertThat(page("/officers?q=rq-")).contains("More than 1,000 officers", "Count them all", "counted=true");
		assertThat(page("/officers?q=rq-&counted=true")).contains("1,001 officers").doesNotContain("Count them all");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-service_number", "name", "-name", "rank", "-rank", "unit", "sex", "nonsense" })
	void pagesOfEachOrderTogetherAreTheWholeList(String sort) {
		for (int at = 0; at < 230; at++) {
			officer("RP-%03d".formatted(at), "Paged" + at % 7, null, "Rank " + at % 3);
		}
		List<String> paged = new ArrayList<>();
		String after = null;
		do {
			Register.Found found = this.register.page(q("rp-"), DAY, new Listing(sort, after), false);
			assertThat(found.count()).isEqualTo(Figure.exact(230));
			found.slice().rows().forEach((row) -> paged.add(row.serviceNumber()));
			after = found.slice().next();
		}
		while (after != null);
		List<String> whole = new ArrayList<>();
		this.register.each(q("rp-"), DAY, new Listing(sort, "RP-100"), (row) -> whole.add(row.serviceNumber()));
		assertThat(paged).hasSize(230).doesNotHaveDuplicates().isEqualTo(whole);
	}

	@Test
	void ranksGoBySeniorityAndUnknownOnesComeLast() {
		officer("RG-4", "Last", null, "Aardvark");
		List<String> ranks = new ArrayList<>();
		this.register.each(q("rg"), DAY, new Listing("rank", null), (row) -> ranks.add(row.rank()));
		assertThat(ranks).containsExactly("Superintendent", "Sergeant", "Constable", "Aardvark");
		assertThat(this.officers.ranks()).containsSubsequence("Superintendent", "Sergeant", "Constable", "Aardvark");
	}

	@Test
	void aServiceNumberTypedInTheHeaderOpensTheOfficer() {
		assertThat(this.mvc.get().uri("/find?q=RG30")).hasRedirectedUrl("/officers/rg%2030");
		assertThat(this.mvc.get().uri("/find?q=wanjiku z")).hasRedirectedUrl("/officers?q=wanjiku%20z");
		assertThat(this.mvc.get().uri("/find")).hasRedirectedUrl("/officers");
	}

	@Test
	void theAddressKeepsTheFiltersAndTheFileHoldsExactlyWhatIsFiltered() {
		assertThat(page("/officers?q=rg&rank=Sergeant&sort=-name&asOf=2024-11-08")).contains("1 officer",
				"/officers.csv?q=rg&amp;rank=Sergeant&amp;asOf=2024-11-08&amp;sort=-name", "Wanjiku, Zoë Invented");
		assertThat(page("/officers.csv?q=rg&rank=Sergeant&asOf=2024-11-08").lines()).containsExactly(
				"service_number,name,rank,sex,unit,status,batch", "RG-1,\"Wanjiku, Zoë Invented\",Sergeant,M,,,");
		assertThat(page("/api/v1/officers.csv?q=rg&rank=Nobody")).startsWith("service_number");
	}

	@Test
	void oddTextsAreSearchedForAndShownAgainAsTheyWereTyped() {
		for (String odd : OddTexts.ALL) {
			assertThat(this.register.page(q(odd), DAY, new Listing(odd, odd), false).count().number()).as(odd)
				.isNotNegative();
		}
		assertThat(page("/officers?q=%3Cscript%3Ealert(1)%3C/script%3E&unit=%27;--&batch=%00%F0%9F%98%8D"))
			.contains("&lt;script&gt;alert(1)")
			.doesNotContain("<script>alert");
	}

	private long officer(String number, String surname, @Nullable String otherNames, String rank) {
		return this.records.add("officer", "service_number", number, "surname", surname, "other_names", otherNames,
				"rank", rank, "sex", "M");
	}

	private static RegisterFilter q(String q) {
		return new RegisterFilter(q, null, null, null, null, null, null, null, null);
	}

	private static RegisterFilter unit(String unit) {
		return new RegisterFilter(null, unit, null, null, null, null, null, null, null);
	}

	private static RegisterFilter course(@Nullable String training) {
		return new RegisterFilter("rg", null, null, null, null, "rg-c", training, null, null);
	}

	private static RegisterFilter readyFor(String mission) {
		return new RegisterFilter("rg", null, null, null, null, null, null, mission, null);
	}

	private List<String> found(RegisterFilter filter) {
		return numbers(filter, DAY);
	}

	private List<String> numbers(RegisterFilter filter, AsOf asOf) {
		return this.register.page(filter, asOf, new Listing(null, null), false)
			.slice()
			.rows()
			.stream()
			.map(RegisterRow::serviceNumber)
			.toList();
	}

	private String page(String address) {
		var result = this.mvc.get().uri(URI.create(address)).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
