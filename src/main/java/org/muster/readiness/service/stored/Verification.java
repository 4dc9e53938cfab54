package org.muster.readiness.service.stored;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.stored.StoredDifference;
import org.muster.readiness.domain.stored.StoredSets;
import org.muster.readiness.service.stored.VerificationRun.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares everything that is stored of readiness with what the records say, and stores
 * it anew, slice by slice beside everybody's work. One run at a time.
 */
@Service
public class Verification {

	private static final Logger logger = LoggerFactory.getLogger(Verification.class);

	private static final int AT_ONCE = 500;

	private final StoredSets stored;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private final ExecutorService worker = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(task, "verification");
		thread.setDaemon(true);
		return thread;
	});

	private final AtomicReference<@Nullable VerificationRun> run = new AtomicReference<>();

	Verification(StoredSets stored, Clock clock, PlatformTransactionManager transactions) {
		this.stored = stored;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * The run under way, or the last one since the application started.
	 * @return the run, empty before the first
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public Optional<VerificationRun> last() {
		return Optional.ofNullable(this.run.get());
	}

	/**
	 * Starts a run, unless one is under way.
	 * @param task what to do
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public synchronized void start(Task task) {
		VerificationRun last = this.run.get();
		if (last == null || last.finished()) {
			this.run.set(VerificationRun.of(task, this.stored.count()));
			this.worker.execute(() -> work(task));
		}
	}

	/**
	 * Compares everything at once.
	 * @param found takes each difference
	 */
	void verify(Consumer<List<StoredDifference>> found) {
		eachSlice((slice) -> found.accept(this.transaction.execute((status) -> this.stored.officers(slice))));
		LocalDate today = LocalDate.now(this.clock);
		for (LocalDate day : this.stored.days(today)) {
			found.accept(this.transaction.execute((status) -> this.stored.counts(day, today)));
		}
		found.accept(this.transaction.execute((status) -> this.stored.curves(today)));
	}

	@PreDestroy
	void stop() {
		this.worker.shutdownNow();
	}

	private void work(Task task) {
		boolean broken = true;
		try {
			if (task == Task.REBUILD) {
				rebuild();
				advance(VerificationRun::again);
			}
			verify((differences) -> advance((run) -> run.with(differences)));
			broken = false;
		}
		catch (RuntimeException ex) {
			logger.warn("The verification of what is stored broke off", ex);
		}
		boolean failed = broken;
		advance((run) -> run.end(failed));
	}

	private void rebuild() {
		eachSlice((slice) -> this.transaction.executeWithoutResult((status) -> this.stored.storeAnew(slice)));
		this.transaction.executeWithoutResult((status) -> this.stored.enterLedgerAnew());
	}

	private void eachSlice(Consumer<List<Long>> task) {
		List<Long> slice = this.stored.officers(0, AT_ONCE);
		while (!slice.isEmpty()) {
			task.accept(slice);
			int size = slice.size();
			advance((run) -> run.on(size));
			slice = this.stored.officers(slice.get(size - 1), AT_ONCE);
		}
	}

	private void advance(UnaryOperator<VerificationRun> step) {
		this.run.updateAndGet((run) -> (run != null) ? step.apply(run) : null);
	}

}
