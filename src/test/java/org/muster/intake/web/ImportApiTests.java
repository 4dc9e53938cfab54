package org.muster.intake.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@MusterTest
class ImportApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aSoundFileIsAnsweredWithItsCounts() {
		assertThat(post("courses", "ADMINISTRATOR", "code,title\nAPI-1,First\nAPI-2,Second\n")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{rows: 2, created: 2, updated: 0, unchanged: 0, rejected: 0, dryRun: false}"
				.replaceAll("(\\w+):", "\"$1\":"));
		assertThat(post("courses", "ADMINISTRATOR", "code,title\nAPI-1,Changed\nAPI-2,Second\n")).bodyJson()
			.extractingPath("$.updated")
			.isEqualTo(1);
	}

	@Test
	void aBadRowIsAnsweredWithFileLineColumnValueAndReason() {
		assertThat(post("courses", "ADMINISTRATOR", "code,title,hours\nAPI-3,Third,many\n"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{"rows": 1, "created": 0, "updated": 0, "unchanged": 0, "rejected": 1, "dryRun": false,
							 "errors": [{"file": "upload.csv", "line": 2, "column": "hours", "value": "many",
							             "reason": "Write a whole number from 1 to 1,000,000,000, with the digits 0 to 9 only."}]}
							""");
		assertThat(count("API-3")).isZero();
	}

	@Test
	void aDryRunSavesNothing() {
		assertThat(post("courses&dryRun=true", "ADMINISTRATOR", "code,title\nAPI-4,Fourth\n")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.dryRun")
			.isEqualTo(true);
		assertThat(count("API-4")).isZero();
	}

	@Test
	void anUnknownKindIsAProblemThatListsTheKinds() {
		assertThat(post("aircraft", "ADMINISTRATOR", "code\nX\n")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("missions", "claims", "pack");
	}

	@Test
	void aRequestWithoutAFileOrKindIsAProblem() {
		assertThat(this.mvc.post()
			.uri("/api/v1/imports?kind=courses")
			.multipart()
			.with(user("a").roles("ADMINISTRATOR"))
			.with(csrf())).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.mvc.post()
			.uri("/api/v1/imports")
			.multipart()
			.file("file", new byte[0])
			.with(user("a").roles("ADMINISTRATOR"))
			.with(csrf())).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aTrainingOfficerImportsCoursesAndNoBatches() {
		assertThat(post("courses", "TRAINING_OFFICER", "code,title\nAPI-5,Fifth\n")).hasStatusOk();
		assertThat(post("batches", "TRAINING_OFFICER", "code\nX\n")).hasStatus(HttpStatus.FORBIDDEN)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Your account may not import batches.");
	}

	@Test
	void aDeploymentOfficerImportsPledgesAndNoOfficers() {
		assertThat(post("officers", "DEPLOYMENT_OFFICER", "code\nX\n")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("pledges", "DEPLOYMENT_OFFICER", "code\nX\n")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Test
	void aViewerImportsNothing() {
		assertThat(post("pack", "VIEWER", "")).hasStatus(HttpStatus.FORBIDDEN);
	}

	private MvcTestResult post(String kind, String role, String content) {
		MockMultipartFile file = new MockMultipartFile("file", "C:\\records\\upload.csv", "text/csv",
				content.getBytes(StandardCharsets.UTF_8));
		return this.mvc.post()
			.uri("/api/v1/imports?kind=" + kind)
			.multipart()
			.file(file)
			.with(user("somebody").roles(role))
			.with(csrf())
			.exchange();
	}

	private long count(String course) {
		return this.jdbc.sql("select count(*) from course where code = ?").param(course).query(Long.class).single();
	}

}
