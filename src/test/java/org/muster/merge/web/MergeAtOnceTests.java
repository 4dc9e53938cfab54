package org.muster.merge.web;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.muster.merge.domain.Decisions;
import org.muster.merge.service.Merging;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Of two who merge the same records at once, one is told.
 */
@MusterTest
class MergeAtOnceTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Merging merging;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	@WithMockUser(username = "first", roles = "COMMAND")
	void theSecondIsToldWhatTheNumberIsNowAndNothingIsDoneTwice() {
		Records records = new Records(this.jdbc);
		records.activeOfficer("MO-1");
		records.activeOfficer("MO-2");
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		CompletableFuture<MvcTestResult> second = transaction.execute((open) -> {
			String seen = this.merging.preview("MO-1", "MO-2", new Decisions(Map.of())).seen();
			this.merging.merge("MO-1", "MO-2", seen, new Decisions(Map.of()));
			CompletableFuture<MvcTestResult> sent = CompletableFuture.supplyAsync(() -> send(seen));
			Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> sent.isDone() || isSomebodyWaiting());
			return sent;
		});
		assertThat(second).isNotNull()
			.succeedsWithin(20, TimeUnit.SECONDS)
			.satisfies((answer) -> assertThat(answer).hasRedirectedUrl("/officers/MO-1")
				.flash()
				.containsKey("mergedBefore"));
		assertThat(this.jdbc
			.sql("select recorded_by || ' ' || service_number from officer_merge where service_number like 'MO-%'")
			.query(String.class)
			.list()).containsExactly("first MO-2");
	}

	private MvcTestResult send(String seen) {
		return this.mvc.post()
			.uri("/officers/MO-2/merge")
			.with(user("second").roles("COMMAND"))
			.with(csrf())
			.param("with", "MO-1")
			.param("seen", seen)
			.exchange();
	}

	private boolean isSomebodyWaiting() {
		return this.jdbc.sql(
				"select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like '%from officer%')")
			.query(Boolean.class)
			.single();
	}

}
