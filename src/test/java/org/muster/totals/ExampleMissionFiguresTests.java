package org.muster.totals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.domain.verdict.Verdict;
import org.muster.statement.service.Claims;
import org.muster.testing.MusterTest;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the example mission must say of its days, by the service, the page and the API.
 */
@MusterTest(properties = "muster.example-mission=true")
@WithMockUser
class ExampleMissionFiguresTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 11, 8);

	@Autowired
	private Positions positions;

	@Autowired
	private Claims claims;

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(nullValues = "-", quoteCharacter = '"', value = {
			// day, deployed, ready, in training, after next, authorised, short, pledged,
			// pledged by others
			"2024-06-24, 0, 0, 0, 0, \"2,500\", \"2,500\", \"1,000\", 0",
			"2024-06-25, ≈ 200, 0, 0, ≈ 200, \"2,500\", \"≈ 2,300\", \"1,000\", 0",
			"2024-11-08, ≈ 400, 600, 0, \"≈ 1,000\", \"2,500\", \"≈ 2,100\", \"≥ 2,900\", \"≥ 1,900\"" })
	void theFiguresOfItsDays(LocalDate day, String deployed, String ready, String inTraining, String afterNext,
			String authorised, String shortOf, String pledged, String pledgedByOthers) {
		Position position = on(day);
		assertThat(position.deployed()).hasToString(deployed);
		assertThat(position.ready()).hasToString(ready);
		assertThat(position.inTraining()).hasToString(inTraining);
		assertThat(position.afterNext()).hasToString(afterNext);
		assertThat(position.authorised()).hasToString(authorised);
		assertThat(position.shortOfAuthorised()).hasToString(shortOf);
		assertThat(position.pledged()).hasToString(pledged);
		assertThat(position.pledgedByOthers()).hasToString(pledgedByOthers);
		assertThat(position.expected()).isEqualTo(Figure.exact(1_000));
	}

	@Test
	void on7NovemberThoseWhoseLastCourseEndsOnThe8thAreStillInTraining() {
		Position before = on(TODAY.minusDays(1));
		assertThat(before.inTraining().number()).isPositive();
		assertThat(before.ready().plus(before.inTraining())).isEqualTo(Figure.exact(600));
		assertThat(before.deployed()).isEqualTo(Figure.about(400));
	}

	@Test
	void on8NovemberResolution2751Has328DaysLeft() {
		assertThat(on(TODAY).mandate()).isNotNull().satisfies((mandate) -> {
			assertThat(mandate.instrument()).isEqualTo("UNSCR 2751");
			assertThat(mandate.daysLeft()).isEqualTo(328);
			assertThat(mandate.until()).isEqualTo("2025-10-02");
		});
	}

	@Test
	void on3October2025NoMandateIsInForce() {
		Position position = on(LocalDate.of(2025, 10, 3));
		assertThat(position.mandate()).isNull();
		assertThat(position.authorised()).isNull();
		assertThat(position.shortOfAuthorised()).isNull();
		assertThat(position.asOf().isForecast()).isTrue();
	}

	@Test
	void the200OfTheGeneralServiceUnitAreAmongThe600() {
		Position position = on(TODAY);
		assertThat(position.units()
			.stream()
			.collect(Collectors.toMap((unit) -> unit.unit(), (unit) -> unit.ready().number())))
			.containsEntry("GSU", 200L)
			.containsOnlyKeys("GSU", "ASTU", "RDU", "SWAT")
			.satisfies(
					(byUnit) -> assertThat(byUnit.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(600));
		assertThat(position.units()).filteredOn((unit) -> unit.womenOnly())
			.allSatisfy((unit) -> assertThat(unit.women()).isEqualTo(unit.onRoll()));
	}

	@Test
	void theRecordsAgreeWithTheStatementOf8November() {
		assertThat(this.claims.judged()).filteredOn((claim) -> claim.asOf().equals(TODAY))
			.isNotEmpty()
			.extracting(JudgedClaim::verdict)
			.containsOnly(Verdict.AGREES, Verdict.AGREES_WITHIN_MARKS);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2024-06-24, 0, '', 0, 2500", "2024-11-08, 400, about, 600, 2500" })
	void theApiGivesTheSameFigures(String day, int deployed, String mark, int ready, int authorised) {
		String marks = mark.isEmpty() ? "" : "\"" + mark + "\"";
		assertThat(this.mvc.get().uri("/api/v1/missions/MSS/position").param("asOf", day)).hasStatusOk()
			.bodyJson()
			.isEqualTo("""
					{"deployed": {"number": %d, "marks": [%s]}, "ready": {"number": %d, "marks": []},
					 "authorised": {"number": %d, "marks": []}}""".formatted(deployed, marks, ready, authorised),
					JsonCompareMode.LENIENT);
	}

	@Test
	void theApiKnowsNoMandateOn3October2025() {
		assertThat(this.mvc.get().uri("/api/v1/missions/MSS/position?asOf=2025-10-03")).hasStatusOk()
			.bodyJson()
			.isEqualTo("""
					{"authorised": null, "short": null, "forecast": true}""", JsonCompareMode.LENIENT);
	}

	@Test
	void thePageShowsTheFiguresOf8November() {
		assertThat(text("2024-11-08")).contains("UNSCR 2751", "328 days left", "Deployed ≈ 400 about 400",
				"Ready to deploy 600", "In training 0", "Kenya, once Batch 2 arrives ≈ 1,000",
				"Pledged by others ≥ 1,900", "Short of authorised ≈ 2,100");
	}

	@Test
	void thePageShowsThatNobodyIsDeployedOn24June2024() {
		assertThat(text("2024-06-24")).contains("Deployed 0", "Ready to deploy 0", "Short of authorised 2,500");
	}

	@Test
	void thePageSaysThatNoMandateIsInForceOn3October2025() {
		assertThat(text("2025-10-03")).containsIgnoringCase("no mandate");
	}

	/** What a reader sees and hears of the page. */
	private String text(String day) {
		MvcTestResult answer = this.mvc.get().uri("/missions/MSS").param("asOf", day).exchange();
		assertThat(answer).hasStatusOk();
		String html = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return html.replaceAll("(?s)<[^>]*>", " ").replace("&nbsp;", " ").replaceAll("\\s+", " ");
	}

	private Position on(LocalDate day) {
		return this.positions.of("MSS", new AsOf(day, TODAY));
	}

}
