package org.muster.report.service.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Remembers the long reports of each account, for an hour at most and while Muster runs.
 */
@Component
class KeptPrints implements DisposableBean {

	/** So many of one account wait or are printed. */
	static final int MOST_RUNNING = 4;

	/** So many of one account that ended are kept, the older ones are forgotten. */
	private static final int MOST_ENDED = 8;

	private final Map<String, PrintJob> jobs = new ConcurrentHashMap<>();

	private final Clock clock;

	KeptPrints(Clock clock) {
		this.clock = clock;
	}

	synchronized void keep(PrintJob job) {
		forgetOld();
		List<PrintJob> others = of(job.account());
		BrokenRuleException.require(others.stream().filter(PrintJob::isRunning).count() < MOST_RUNNING, "format",
				"%d long reports of yours are being printed. Wait for one of them, or cancel one."
					.formatted(MOST_RUNNING));
		this.jobs.put(job.token(), job);
		others.stream().filter((other) -> !other.isRunning()).skip(MOST_ENDED - 1).forEach(this::forget);
	}

	@Nullable PrintJob find(String token, String account) {
		forgetOld();
		PrintJob job = this.jobs.get(token);
		return (job != null && job.account().equals(account)) ? job : null;
	}

	/** Those of an account, the latest first. */
	List<PrintJob> of(String account) {
		return this.jobs.values()
			.stream()
			.filter((job) -> job.account().equals(account))
			.sorted(Comparator.comparing(PrintJob::until).reversed())
			.toList();
	}

	/** Has all that are printed end. */
	void callOff() {
		this.jobs.values().forEach((job) -> job.progress().callOff());
	}

	private void forgetOld() {
		Instant now = this.clock.instant();
		this.jobs.values()
			.stream()
			.filter((job) -> job.until().isBefore(now) && !job.isRunning())
			.toList()
			.forEach(this::forget);
	}

	private void forget(PrintJob job) {
		this.jobs.remove(job.token());
		remove(job.state().file());
	}

	static void remove(@Nullable Path file) {
		if (file != null) {
			try {
				Files.deleteIfExists(file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	@Override
	public void destroy() {
		List.copyOf(this.jobs.values()).forEach(this::forget);
	}

}
