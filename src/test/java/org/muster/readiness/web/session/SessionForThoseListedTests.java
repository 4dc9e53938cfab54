package org.muster.readiness.web.session;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(roles = "TRAINING_OFFICER")
class SessionForThoseListedTests {

	private static final String DAY = "2024-11-07";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void everyListOfAGapOffersASessionOfWhatIsLacked() {
		for (String address : new String[] { "/batches/B2/requirements", "/missions/MSS/lacking",
				"/batches/B2/roll?standing=not_ready", "/missions/MSS/not-ready" }) {
			assertThat(page(address + (address.contains("?") ? "&" : "?") + "asOf=" + DAY)).contains("value=\"HRUF\"",
					"Plan a session of");
		}
		assertThat(page("/batches/B2/expiring?until=departure&asOf=2024-11-08")).contains("value=\"TCCC\"",
				"Plan a session of", "name=\"number\"");
	}

	@Test
	@WithMockUser(roles = "VIEWER")
	void whoMayPlanNoneIsOfferedNone() {
		assertThat(page("/batches/B2/roll?standing=not_ready&asOf=" + DAY)).doesNotContain("Plan a session of",
				"name=\"number\"");
		assertThat(plan("/batches/B2/not-ready/session", "course", "HRUF", "asOf", DAY)).hasStatus(403);
	}

	@Test
	void theSessionIsForExactlyThoseWhoLackIt() {
		assertThat(plan("/batches/B2/not-ready/session", "course", "HRUF", "asOf", DAY)).hasStatusOk()
			.bodyText()
			.contains("Plan a session for 340 officers", "name=\"capacity\" value=\"340\"", "Plan it and enrol 340");
		assertThat(plan("/missions/MSS/not-ready/session", "course", "HRUF", "bin", "lapsed", "asOf", DAY)).bodyText()
			.contains("Plan a session");
		assertThat(plan("/batches/B2/expiring/session", "until", "departure", "course", "tccc", "asOf", "2024-11-08"))
			.bodyText()
			.contains("Plan a session for 47 officers");
		assertThat(plan("/batches/B2/not-ready/session", "course", "NOPE", "asOf", DAY)).bodyText()
			.contains("name=\"capacity\" value=\"1\"");
	}

	@Test
	void ticksChooseAmongThem() {
		assertThat(plan("/batches/B2/not-ready/session", "course", "HRUF", "number", "EX-100001", "number", "EX-100002",
				"asOf", DAY))
			.bodyText()
			.contains("Plan a session for 2 officers", "EX-100001", "EX-100002");
		assertThat(plan("/batches/B2/expiring/session", "course", "TCCC", "number", "EX-100001", "asOf", DAY))
			.bodyText()
			.contains("Plan a session for 1 officer");
	}

	@Test
	void theCountsOfACourseLeadToTheirNamesAndToASession() {
		assertThat(page("/courses/HRUF?asOf=" + DAY)).contains(
				"status=active&amp;course=HRUF&amp;asOf=" + DAY + "&amp;training=lapsed", "training=current",
				"training=never", "/courses/HRUF/gap-session");
		assertThat(page("/courses/HRUF/gap-session?standing=lapsed&unit=NONE")).contains("Plan a session");
		assertThat(page("/courses/HRUF/gap-session?standing=not_current&asOf=" + DAY)).contains("Plan it and enrol");
	}

	private String page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(text).doesNotContain("??");
		return text;
	}

	private MvcTestResult plan(String address, String... namesAndValues) {
		var request = this.mvc.post().uri(address).with(csrf());
		for (int index = 0; index < namesAndValues.length; index += 2) {
			request.param(namesAndValues[index], namesAndValues[index + 1]);
		}
		return request.exchange();
	}

}
