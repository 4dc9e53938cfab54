package org.muster.report.web.job;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.print.pdf.PrintQueue;
import org.muster.report.print.pdf.Progress;
import org.muster.report.service.Question;
import org.muster.report.service.Reports;
import org.muster.report.service.job.PrintJob;
import org.muster.report.service.job.PrintJobs;
import org.muster.report.web.QuestionParameters;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.testing.MusterTest;
import org.muster.testing.TestClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(username = "d.printer", roles = "VIEWER")
class LongPrintsTests {

	private static final PrintJob.Order ORDER = new PrintJob.Order("Long report", "as of", "long", "/reports");

	private final CountDownLatch release = new CountDownLatch(1);

	@Autowired
	private PrintJobs jobs;

	@Autowired
	private LongPrints prints;

	@Autowired
	private MockMvcTester mvc;

	@AfterEach
	void release() {
		this.release.countDown();
	}

	@Test
	void whileEveryPressIsTakenPagesAndShortReportsAreAnswered() {
		takeEveryPress();
		assertThat(this.mvc.get().uri("/missions/MSS?asOf=2024-11-08")).hasStatusOk();
		assertThat(this.mvc.get().uri("/missions/MSS/reports/home-depletion.pdf?asOf=2024-11-08")).hasStatusOk();
		ResponseEntity<Resource> answer = printLong("d.printer");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(page(String.valueOf(answer.getHeaders().getLocation()))).contains("It waits for its turn",
				"cancellation");
	}

	@Test
	void aPrintCanBeCancelledAndIsFoundAgainByItsAccountAlone() {
		takeEveryPress();
		String address = String.valueOf(printLong("d.printer").getHeaders().getLocation());
		assertThat(this.mvc.get().uri(String.valueOf(printLong("somebody").getHeaders().getLocation()))).hasStatus(404);
		assertThat(page("/reports/jobs")).contains(address, "Roll of many");
		assertThat(this.mvc.post().uri(address + "/cancellation").with(csrf())).hasRedirectedUrl(address);
		assertThat(page(address)).contains("It was cancelled", "Back to the report").doesNotContain("??");
		assertThat(this.mvc.get().uri(address + ".pdf")).hasStatus(404);
	}

	@Test
	void aPrintThatIsDoneIsHandedOutAndOneThatFailsSaysWhy() {
		Authentication somebody = somebody("d.printer");
		PrintJob done = ended(this.jobs.print(ORDER, somebody, (progress) -> new byte[] { '%', 'P', 'D', 'F' }));
		assertThat(page("/reports/jobs/" + done.token())).contains("It is done", done.token() + ".pdf");
		assertThat(page("/reports/jobs/" + done.token() + ".pdf")).isEqualTo("%PDF");
		PrintJob failed = ended(this.jobs.print(ORDER, somebody, (progress) -> {
			throw new BrokenRuleException("format", "The paper is out.");
		}));
		assertThat(page("/reports/jobs/" + failed.token())).contains("It could not be printed", "The paper is out.");
		PrintJob issued = ended(this.jobs.issue(ORDER, somebody, (progress) -> "MSS-2024-0001"));
		assertThat(page("/reports/jobs/" + issued.token())).contains("Report MSS-2024-0001");
	}

	@Test
	void oneAccountCannotTakeEveryPlace() {
		takeEveryPress();
		assertThatExceptionOfType(BrokenRuleException.class)
			.isThrownBy(() -> Collections.nCopies(9, "d.greedy").forEach(this::printLong))
			.withMessageContaining("are being printed");
	}

	private static PrintJob ended(PrintJob job) {
		Awaitility.await().until(() -> !job.isRunning());
		return job;
	}

	private void takeEveryPress() {
		Function<Progress, byte[]> waiting = (progress) -> {
			progress.begin(10);
			try {
				this.release.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return new byte[0];
		};
		for (int press = 0; press < PrintQueue.AT_ONCE; press++) {
			this.jobs.print(ORDER, somebody("d.blocker" + press), waiting);
		}
	}

	private ResponseEntity<Resource> printLong(String account) {
		List<List<Cell>> rows = Collections.nCopies(PrintQueue.LONG + 1, List.of(Cell.of("Invented")));
		Block.Sheet sheet = new Block.Sheet("Names", List.of(new Block.Head("name", "Name", false, 100)), rows,
				List.of(), "");
		LocalDate day = TestClock.START.toLocalDate();
		AsOf asOf = new AsOf(day, day);
		Reports.Gathered gathered = new Reports.Gathered("nominal-roll",
				new Question("MSS", asOf, null, null, null, null),
				new Paper("Roll of many", List.of(), asOf, List.of(sheet)),
				TestClock.START.atZone(TestClock.ZONE).toInstant());
		MockHttpServletRequest browser = new MockHttpServletRequest();
		browser.addHeader("Accept", MediaType.TEXT_HTML_VALUE);
		return this.prints.pdf(gathered, new QuestionParameters(null, null, null, null, null, null), "roll",
				Address.of("reports"), somebody(account), browser);
	}

	private static Authentication somebody(String name) {
		return new TestingAuthenticationToken(name, "", "ROLE_VIEWER");
	}

	private String page(String address) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
