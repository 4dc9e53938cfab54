package org.muster.intake.service.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Remembers the files that were sent, for an hour at most and while Muster runs.
 */
@Component
class KeptJobs implements DisposableBean {

	/** So many of one account are kept, the older ones are forgotten. */
	static final int MOST_OF_ONE = 4;

	private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();

	private final Clock clock;

	KeptJobs(Clock clock) {
		this.clock = clock;
	}

	void keep(ImportJob job) {
		forgetOld();
		this.jobs.put(job.token(), job);
		this.jobs.values()
			.stream()
			.filter((other) -> other.account().equals(job.account()) && other != job && !other.state().isRunning())
			.sorted((one, other) -> other.until().compareTo(one.until()))
			.skip(MOST_OF_ONE - 1)
			.toList()
			.forEach(this::forget);
	}

	@Nullable ImportJob find(String token, String account) {
		forgetOld();
		ImportJob job = this.jobs.get(token);
		return (job != null && job.account().equals(account)) ? job : null;
	}

	private void forget(ImportJob job) {
		this.jobs.remove(job.token());
		try {
			FileSystemUtils.deleteRecursively(job.directory());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void forgetOld() {
		Instant now = this.clock.instant();
		this.jobs.values()
			.stream()
			.filter((job) -> job.until().isBefore(now) && !job.state().isRunning())
			.toList()
			.forEach(this::forget);
	}

	@Override
	public void destroy() {
		List.copyOf(this.jobs.values()).forEach(this::forget);
	}

}
