package org.muster.shared.web.api;

import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@WithMockUser(roles = "VIEWER")
class ApiDescriptionTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theDescriptionSaysWhatIsAlwaysThereAndWhatMayBeNull() {
		description().extractingPath("$.openapi").isEqualTo("3.1.0");
		description().extractingPath("$.components.schemas.PositionJson.required")
			.asArray()
			.contains("authorised", "short", "batches");
		description().extractingPath("$.components.schemas.PositionJson.properties.short.anyOf[1].type")
			.isEqualTo("null");
		description().extractingPath("$.components.schemas.Period.properties.until.type")
			.asArray()
			.containsExactlyInAnyOrder("string", "null");
		description().extractingPath("$.components.schemas.ImportAnswer.required")
			.asArray()
			.contains("rejected")
			.doesNotContain("errors");
	}

	@Test
	void listsRefusalsAndTokensAreDescribedToo() {
		description().extractingPath("$.components.securitySchemes.bearer.scheme").isEqualTo("bearer");
		description().extractingPath("$.paths['/api/v1/missions/{mission}/{list}.csv'].get.parameters[1].schema.enum")
			.asArray()
			.containsExactly("batches", "units", "contributors");
		description().extractingPath("$.paths['/api/v1/officers.xlsx'].get.parameters[*].name")
			.asArray()
			.contains("asOf", "recordedAt", "mission", "unit");
		description()
			.extractingPath(
					"$.paths['/api/v1/imports'].post.responses['422']['content']['application/json'].schema.$ref")
			.isEqualTo("#/components/schemas/ImportAnswer");
		description().extractingPath("$.paths['/api/v1/batches/{code}'].get.responses")
			.asMap()
			.containsKeys("200", "400", "401", "404");
	}

	@Test
	void aListIsRefusedToAProgramInProblemDetails() {
		assertThat(get("/api/v1/batches.csv?asOf=2024-02-30")).hasStatus(400)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("asOf", "2024-02-30");
		assertThat(get("/api/v1/batches.csv?recordedAt=2999-01-01")).hasStatus(400)
			.hasContentType("application/problem+json");
		assertThat(get("/api/v1/missions/NOWHERE/batches.csv")).hasStatus(404)
			.hasContentType("application/problem+json");
		assertThat(get("/batches.csv?asOf=2024-02-30")).hasStatusOk();
		assertThat(get("/api/v1/exports/nothing.csv")).hasStatus(404).hasContentType("application/problem+json");
		assertThat(get("/exports/nothing.csv")).hasStatus(404).bodyText().contains("There is no kind of record");
	}

	@Test
	void aDayOutsideTheCalendarIsRefused() {
		for (String day : new String[] { "0000-01-01", "1899-12-31", "2200-01-01", "2024-02-30" }) {
			assertThat(get("/api/v1/missions/NOWHERE/strength?from=" + day)).hasStatus(400);
			assertThat(get("/api/v1/missions/NOWHERE/position?asOf=" + day)).hasStatus(400);
		}
	}

	private AbstractJsonContentAssert<?> description() {
		return assertThat(get("/api/v1/openapi")).hasStatusOk().bodyJson();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

}
