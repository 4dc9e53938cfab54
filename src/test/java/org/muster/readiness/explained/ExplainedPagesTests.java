package org.muster.readiness.explained;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(roles = "VIEWER")
class ExplainedPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/batches/B2/tour?asOf=2024-11-08", "/batches/B1/tour", "/batches/B2/expiring",
			"/batches/B2/expiring?until=tour&course=nope", "/batches/B2/expiring?until=-5&after=x",
			"/batches/B2/what-if", "/batches/B2/what-if?course=TCCC&passedOn=2024-11-31",
			"/batches/B2/what-if?course=nope&passedOn=2024-11-30&who=roll", "/batches/B2/rating",
			"/batches/B2/requirements", "/missions/MSS/lacking?unit=GSU", "/missions/MSS/not-ready?bin=lapsed",
			"/batches/B2/tour.csv", "/batches/B2/expiring.csv?until=90", "/missions/MSS/lacking.csv",
			"/missions/MSS/not-ready.csv" })
	void everyPageAnswersAndMissesNoMessage(String address) {
		assertThat(page(address)).doesNotContain("??");
	}

	@Test
	void whatLacksLeadsToAsManyNamesAsItCounts() {
		assertThat(page("/batches/B2/requirements?asOf=2024-11-07"))
			.contains("/batches/B2/roll?standing=not_ready&amp;asOf=2024-11-07&amp;lacking=HRUF", ">340<");
		assertThat(page("/batches/B2/roll?standing=not_ready&asOf=2024-11-07&lacking=HRUF")).contains("100 of 340");
		assertThat(page("/batches/B2/roll.csv?standing=not_ready&asOf=2024-11-07&lacking=HRUF").lines()).hasSize(341);
	}

	@Test
	void theListOfThoseNotReadyGoesOnAfterTheLastName() {
		String first = page("/missions/MSS/not-ready?asOf=2025-01-12");
		assertThat(first).doesNotContain("Next page");
		String many = page("/missions/MSS/not-ready?asOf=2024-11-07");
		assertThat(many).contains("100 of 340", "Next page");
	}

	@Test
	void theCertificatesThatLapseBeforeDepartureAreListed() {
		assertThat(page("/batches/B2/expiring?until=departure&asOf=2024-11-08")).contains("11 Jan 2025",
				"Tactical casualty care and first aid");
		assertThat(page("/batches/B2/expiring.csv?until=departure&asOf=2024-11-08").lines()).hasSize(48);
	}

	@Test
	void aRefresherForEverybodyWouldKeepTheBatchAtItsStrength() {
		assertThat(page("/batches/B2/what-if?course=TCCC&passedOn=2024-12-01&who=roll&asOf=2024-11-08"))
			.contains("600 passes: up to 47 more would be ready", "nothing was saved");
	}

	@Test
	void unknownServiceNumbersAreNamed() {
		assertThat(page("/batches/B2/what-if?course=TCCC&passedOn=2024-12-01&numbers=EX-100001,XX-9&asOf=2024-11-08"))
			.contains("One pass", "Nobody has these service numbers: XX-9");
	}

	private String page(String address) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
