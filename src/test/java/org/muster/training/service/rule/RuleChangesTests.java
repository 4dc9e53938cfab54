package org.muster.training.service.rule;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.muster.shared.BrokenRuleException;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@MusterTest
@WithMockUser(username = "first", roles = "TRAINING_OFFICER")
class RuleChangesTests {

	@Autowired
	private RuleChanges changes;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DataSource database;

	@Test
	void aLongChangeGoesOnWhileItsPageLooksOnAndLeadsOnInTheEnd() throws Exception {
		CountDownLatch worked = new CountDownLatch(1);
		CountDownLatch ended = new CountDownLatch(1);
		String token = this.changes.beside("/missions/X/requirements", "requirement.added", () -> {
			await(worked);
			ended.countDown();
		}).orElseThrow();
		assertThat(page(token)).hasStatusOk()
			.hasHeader("Refresh", "2")
			.bodyText()
			.contains("The change is being worked out", "waits until others have recorded");
		try (Connection other = this.database.getConnection(); Statement statement = other.createStatement()) {
			statement.execute("set application_name = 'muster rules 40000/100000'");
			assertThat(page(token)).bodyText().contains("40,000 of 100,000 officers", "value=\"40\"");
			statement.execute("reset application_name");
		}
		assertThat(page("another")).hasStatus(404);
		worked.countDown();
		await(ended);
		while (page(token).getResponse().getStatus() == 200) {
			Thread.onSpinWait();
		}
		assertThat(page(token)).redirectedUrl().isEqualTo("/missions/X/requirements");
	}

	@Test
	void aRuleBrokenAtOnceIsToldInTheForm() {
		assertThatExceptionOfType(BrokenRuleException.class).isThrownBy(() -> this.changes.beside("/x", "done", () -> {
			throw new BrokenRuleException("until", "It has ended.");
		}));
	}

	@Test
	void aChangeOfAllStandingsTellsOthersHowFarItHasComeBeforeItIsCommitted() throws SQLException {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("insert into mission (code, name, host_country) values ('RC', 'Invented', 'HT')");
			statement.execute("select store_all_standings()");
			assertThat(this.changes.progress())
				.hasValueSatisfying((progress) -> assertThat(progress.done()).isEqualTo(progress.officers()));
			connection.rollback();
			assertThat(this.changes.progress()).isEmpty();
		}
	}

	private MvcTestResult page(String token) {
		return this.mvc.get().uri("/rule-changes/" + token).exchange();
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
