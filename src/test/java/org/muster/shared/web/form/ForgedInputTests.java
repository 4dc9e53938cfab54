package org.muster.shared.web.form;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest
@Transactional
@WithMockUser(roles = "ADMINISTRATOR")
class ForgedInputTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aUnit() {
		new Records(this.jdbc).unit("FI-A");
	}

	@Test
	void aVersionThatIsNoNumberIsThatOfNoRecord() {
		for (String version : new String[] { "abc", "99999999999999999999", "4294967296" }) {
			assertThat(post("/units/FI-A", "version", version)).as(version).hasStatus(409);
		}
		assertThat(post("/new-unit", "version", "abc")).hasStatus3xxRedirection();
	}

	@Test
	void aFormWithoutTheVersionItWasShownWithIsStale() {
		assertThat(post("/units/FI-A/closing", "lastDay", "2024-11-08")).hasStatusOk()
			.bodyText()
			.contains("Somebody else changed this unit meanwhile");
	}

	@Test
	void aTextInPlaceOfAFileIsNoFile() {
		MvcTestResult answer = this.mvc.post()
			.uri("/imports")
			.multipart()
			.part(new MockPart("file", "text".getBytes()))
			.with(csrf())
			.exchange();
		assertThat(answer).hasStatusOk().bodyText().contains("Choose");
	}

	private MvcTestResult post(String address, String field, String value) {
		return this.mvc.post()
			.uri(address)
			.param("code", "FI-A".equals(address.substring(address.length() - 4)) ? "FI-A" : "FI-B")
			.param("name", "Forged")
			.param("shown", "")
			.param(field, value)
			.with(csrf())
			.exchange();
	}

}
