package org.muster.report.service.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.muster.report.print.pdf.PrintQueue;
import org.muster.report.print.pdf.Progress;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.job.PrintJob.Stage;
import org.muster.report.service.job.PrintJob.State;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * Prints long reports beside the requests: few at once, so that pages are answered
 * meanwhile. A job belongs to its account, which finds it again after signing out and in.
 */
@Service
public class PrintJobs implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(PrintJobs.class);

	private static final Duration KEPT = Duration.ofHours(1);

	private static final int SHUTDOWN = 10;

	private final KeptPrints kept;

	private final ReportSettings settings;

	private final Clock clock;

	private final ThreadPoolTaskExecutor presses = new ThreadPoolTaskExecutor();

	PrintJobs(KeptPrints kept, ReportSettings settings, Clock clock) {
		this.kept = kept;
		this.settings = settings;
		this.clock = clock;
		this.presses.setThreadNamePrefix("print-");
		this.presses.setCorePoolSize(PrintQueue.AT_ONCE);
		this.presses.setAwaitTerminationSeconds(SHUTDOWN);
		this.presses.initialize();
	}

	/**
	 * Whether a report is printed beside the requests.
	 * @param rows how many rows it has
	 * @return true for a long one
	 */
	public static boolean isFor(int rows) {
		return rows > PrintQueue.LONG;
	}

	/**
	 * Prints a report.
	 * @param order what is printed
	 * @param who has it printed
	 * @param printing prints it
	 * @return the job, which may be done already
	 * @throws BrokenRuleException if too many of the account are being printed
	 */
	public PrintJob print(PrintJob.Order order, Authentication who, Function<Progress, byte[]> printing) {
		return begin(order, who, (progress) -> new State(Stage.DONE, file(printing.apply(progress)), null, null));
	}

	/**
	 * Issues a report.
	 * @param order what is issued
	 * @param who issues it
	 * @param issuing issues it and answers its number
	 * @return the job, which may be done already
	 * @throws BrokenRuleException if too many of the account are being printed
	 */
	public PrintJob issue(PrintJob.Order order, Authentication who, Function<Progress, String> issuing) {
		return begin(order, who, (progress) -> new State(Stage.DONE, null, issuing.apply(progress), null));
	}

	/**
	 * Finds a job.
	 * @param token its token
	 * @param who asks
	 * @return how it stands
	 * @throws MissingException if it is somebody else's or forgotten
	 */
	public PrintJob find(String token, Authentication who) {
		PrintJob job = this.kept.find(token, who.getName());
		if (job == null) {
			throw new MissingException("This print is kept no longer. Print the report again.");
		}
		return job;
	}

	/**
	 * The jobs of an account.
	 * @param who asks
	 * @return the latest first
	 */
	public List<PrintJob> of(Authentication who) {
		return this.kept.of(who.getName());
	}

	/**
	 * Calls a job off. One that ended stays as it is.
	 * @param token its token
	 * @param who asks
	 * @throws MissingException if it is somebody else's or forgotten
	 */
	public void cancel(String token, Authentication who) {
		PrintJob job = find(token, who);
		job.progress().callOff();
		if (!job.progress().isBegun()) {
			job.end(new State(Stage.CANCELLED, null, null, null));
		}
	}

	private PrintJob begin(PrintJob.Order order, Authentication who, Function<Progress, State> work) {
		PrintJob job = new PrintJob(UUID.randomUUID().toString(), who.getName(), order,
				this.clock.instant().plus(KEPT));
		this.kept.keep(job);
		Future<?> printed = this.presses.submit(new DelegatingSecurityContextRunnable(() -> work(job, work)));
		try {
			printed.get(this.settings.patience().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			// the page shows how far it has come
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		return job;
	}

	private static void work(PrintJob job, Function<Progress, State> work) {
		if (job.isRunning()) {
			State end = ended(job, work);
			if (!job.end(end)) {
				KeptPrints.remove(end.file());
			}
		}
	}

	private static State ended(PrintJob job, Function<Progress, State> work) {
		try {
			return work.apply(job.progress());
		}
		catch (CancellationException ex) {
			return new State(Stage.CANCELLED, null, null, null);
		}
		catch (BrokenRuleException | MissingException ex) {
			return new State(Stage.FAILED, null, null, ex.getMessage());
		}
		catch (RuntimeException | OutOfMemoryError ex) {
			logger.error("A long report could not be printed", ex);
			return new State(Stage.FAILED, null, null, null);
		}
	}

	private static @Nullable Path file(byte[] pdf) {
		try {
			Path file = Files.createTempFile("muster-report-", ".pdf");
			return Files.write(file, pdf);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void destroy() {
		this.kept.callOff();
		this.presses.shutdown();
	}

}
