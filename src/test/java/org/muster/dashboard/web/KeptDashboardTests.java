package org.muster.dashboard.web;

import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The headquarters page that is kept is what it would be if it were made anew.
 */
@MusterTest(properties = "muster.example-mission=true")
class KeptDashboardTests {

	private static final String PAGE = "/missions/MSS?asOf=2024-11-08";

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void releaseTheBatch() {
		this.jdbc.sql("delete from batch_hold").update();
	}

	@Test
	void everyReaderGetsATokenOfTheirOwn() throws UnsupportedEncodingException {
		String first = page("one", "COMMAND");
		String again = page("one", "COMMAND");
		assertThat(token(again)).isNotEqualTo(token(first));
		assertThat(again.replace(token(again), "")).isEqualTo(first.replace(token(first), ""));
	}

	@Test
	void nobodySeesThePageOfAnother() throws UnsupportedEncodingException {
		assertThat(page("reader-1", "ADMINISTRATOR")).contains("/accounts", "reader-1");
		assertThat(page("reader-2", "VIEWER")).doesNotContain("/accounts", "reader-1").contains("reader-2");
		assertThat(this.mvc.get().uri(PAGE)).hasStatus3xxRedirection();
	}

	@Test
	void aChangeIsSeenAtOnce() throws UnsupportedEncodingException {
		assertThat(page("one", "COMMAND")).doesNotContain("/batches/B2/holds");
		this.jdbc
			.sql("""
					insert into batch_hold (batch_id, cause, opened_on) select id, 'funds', '2024-11-01' from batch where code = 'B2'
					""")
			.update();
		assertThat(page("one", "COMMAND")).contains("/batches/B2/holds");
		releaseTheBatch();
		assertThat(page("one", "COMMAND")).doesNotContain("/batches/B2/holds");
	}

	@Test
	void anotherDayIsAnotherPage() {
		for (String day : new String[] { "2024-06-24", "2024-11-08", "2024-06-24" }) {
			assertThat(this.mvc.get().uri("/missions/MSS").param("asOf", day).with(user("one").roles("COMMAND")))
				.bodyText()
				.contains("data-as-of=\"" + day + "\"");
		}
	}

	@Test
	void whatDoesNotExistIsNotFoundTwice() {
		for (int time = 0; time < 2; time++) {
			assertThat(this.mvc.get().uri("/missions/NONE").with(user("one").roles("COMMAND"))).hasStatus(404);
		}
	}

	private String page(String name, String role) throws UnsupportedEncodingException {
		MvcTestResult result = this.mvc.get().uri(PAGE).with(user(name).roles(role)).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	private static String token(String page) {
		Matcher token = TOKEN.matcher(page);
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

}
