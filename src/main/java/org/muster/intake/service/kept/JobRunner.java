package org.muster.intake.service.kept;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportTerms;
import org.muster.intake.domain.Rejection;
import org.muster.intake.service.ImportDesk;
import org.muster.intake.service.ImportDesk.Taken;
import org.muster.intake.service.delivery.UnknownKindException;
import org.muster.intake.service.kept.ImportJob.Stage;
import org.muster.intake.service.kept.ImportJob.State;
import org.muster.intake.service.log.Findings;

/**
 * Does the work on files beside the requests. Imports wait for each other anyway, so that
 * two threads are enough.
 */
@Component
class JobRunner implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(JobRunner.class);

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final ImportDesk desk;

	private final ChangeReader changes;

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	JobRunner(ImportDesk desk, ChangeReader changes) {
		this.desk = desk;
		this.changes = changes;
		this.executor.setThreadNamePrefix("import-");
		this.executor.setCorePoolSize(2);
		this.executor.setWaitForTasksToCompleteOnShutdown(true);
		this.executor.setAwaitTerminationSeconds((int) Duration.ofMinutes(1).toSeconds());
		this.executor.initialize();
	}

	void demand(Authentication who) {
		this.desk.demandAny(who);
	}

	/** Begins the work and waits a moment, in which most files are done. */
	void run(ImportJob job, State running, Authentication who) {
		Future<?> work = this.executor.submit(new DelegatingSecurityContextRunnable(() -> work(job, running, who)));
		try {
			work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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
	}

	private void work(ImportJob job, State running, Authentication who) {
		boolean dryRun = running.stage() == Stage.CHECKING;
		JobFiles files = new JobFiles(job.directory());
		try {
			Taken taken = this.desk.take(running.delivery(),
					new ImportTerms(dryRun, running.onRecord(), running.progress(), ImportOutcome.MOST_ERRORS), who,
					dryRun ? files.findings(this.changes) : Findings.NONE);
			boolean done = !dryRun && taken.outcome().isAccepted();
			job.set(running.ended(done ? Stage.IMPORTED : Stage.CHECKED, taken.outcome(), taken.number()));
		}
		catch (AccessDeniedException | UnknownKindException ex) {
			job.set(running.ended(Stage.CHECKED, refused(running, String.valueOf(ex.getMessage())), 0));
		}
		catch (PessimisticLockingFailureException ex) {
			job.set(running.ended(Stage.CHECKED,
					refused(running,
							"Somebody changed the same records at the same moment; nothing was saved, try it again."),
					0));
		}
		catch (RuntimeException ex) {
			logger.error("An import ended without an outcome", ex);
			job.set(running.ended(Stage.FAILED, null, 0));
		}
	}

	private static ImportOutcome refused(State running, String reason) {
		Rejection rejection = Rejection.ofFile(running.delivery().name(), reason);
		return new ImportOutcome(0, 0, 0, 0, 1, running.stage() == Stage.CHECKING, List.of(rejection), List.of());
	}

	@Override
	public void destroy() {
		this.executor.shutdown();
	}

}
