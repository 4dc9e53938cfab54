package org.muster.report.service.due;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.report.domain.schedule.RunRow;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.issue.Issuing;
import org.muster.report.service.schedule.Schedules;
import org.muster.report.service.words.Phrases;
import org.muster.testing.MusterTest;
import org.muster.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing here rolls back; it is taken out after. */
@MusterTest
@WithMockUser(username = "d.command", roles = "COMMAND")
class ReportMailTests {

	@Autowired
	private Schedules schedules;

	@Autowired
	private ScheduledReports reports;

	@Autowired
	private RunKeeping runs;

	@Autowired
	private Issuing issuing;

	@Autowired
	private ReportMail mail;

	@Autowired
	private ReportSettings settings;

	@Autowired
	private Phrases phrases;

	@Autowired
	private TestClock clock;

	private final DueSchedules due;

	ReportMailTests(@Autowired Schedules schedules, @Autowired JdbcClient jdbc,
			@Autowired TransactionOperations transactions) {
		this.due = new DueSchedules(schedules, jdbc, transactions);
	}

	@AfterEach
	void takeOut() {
		this.due.takeOut();
	}

	@Test
	void theMailHasThePdfAndNamesNobody() throws IOException {
		long schedule = made("DUE-MAIL");
		long run = run(schedule).id();
		try (PostOffice office = new PostOffice()) {
			assertThat(mail(office.sender()).send(run)).isNull();
			assertThat(office.mail())
				.contains("RCPT TO:<ops@police.example>", "Subject: Report DUE-MAIL-2024-0001: Home depletion",
						"as of 15 November 2024", "filename=DUE-MAIL-2024-0001.pdf", "application/pdf")
				.doesNotContain("D. Command");
		}
		assertThat(run(schedule).mail()).isEqualTo("sent");
		assertThat(this.mail.send(run)).isNull();
	}

	@Test
	void aMailThatFailsIsTriedAgainAndTheReportStays() throws IOException {
		long schedule = made("DUE-LOST");
		long run = run(schedule).id();
		assertThat(run(schedule).mail()).isEqualTo("waiting");
		PostOffice office = new PostOffice();
		office.close();
		ReportMail unreachable = mail(office.sender());
		assertThat(unreachable.send(run)).isEqualTo(Duration.ofMinutes(1));
		assertThat(run(schedule).mailProblem()).contains("could not be reached");
		for (int at = 2; at < ReportMail.MOST_ATTEMPTS; at++) {
			assertThat(unreachable.send(run)).isNotNull();
		}
		assertThat(unreachable.send(run)).isNull();
		assertThat(run(schedule).mail()).isEqualTo("failed");
		assertThat(this.due.numbers("DUE-LOST")).hasSize(1);
	}

	@Test
	void withoutAMailServerTheReportIsInTheArchiveAlone() {
		long schedule = made("DUE-NONE");
		assertThat(this.mail.send(run(schedule).id())).isNull();
		assertThat(run(schedule).mailProblem()).contains("No mail server is set up");
		assertThat(this.due.numbers("DUE-NONE")).hasSize(1);
	}

	private long made(String mission) {
		long schedule = this.due.order(mission, "home-depletion", "ops@police.example");
		this.clock.set(LocalDate.of(2024, 11, 15));
		this.reports.make(this.schedules.get(schedule));
		return schedule;
	}

	private RunRow run(long schedule) {
		return this.schedules.results(schedule).get(0);
	}

	private ReportMail mail(JavaMailSender sender) {
		return new ReportMail(
				new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
				this.runs, this.issuing, this.settings, this.phrases);
	}

}
