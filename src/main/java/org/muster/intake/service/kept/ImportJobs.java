package org.muster.intake.service.kept;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

import org.muster.intake.domain.Progress;
import org.muster.intake.domain.conflict.OnRecord;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.kept.ImportJob.Stage;
import org.muster.intake.service.kept.ImportJob.State;
import org.muster.shared.MissingException;
import org.muster.shared.view.Slice;

/**
 * Tries files out before they are imported, and imports them when somebody says so. Both
 * go on while pages look on; short ones are over when the page is asked for.
 */
@Service
public class ImportJobs {

	private static final Duration KEPT = Duration.ofHours(1);

	private final JobRunner runner;

	private final KeptJobs jobs;

	private final ChangeReader changes;

	private final Clock clock;

	ImportJobs(JobRunner runner, KeptJobs jobs, ChangeReader changes, Clock clock) {
		this.runner = runner;
		this.jobs = jobs;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Keeps files and tries them out.
	 * @param sent the files
	 * @param onRecord what becomes of completions that are on record already
	 * @param who sent them
	 * @return the token by which they are found again
	 * @throws org.springframework.security.access.AccessDeniedException if the sender may
	 * import nothing
	 */
	public String check(Delivery sent, OnRecord onRecord, Authentication who) {
		this.runner.demand(who);
		try {
			JobFiles files = JobFiles.create();
			boolean kept = false;
			try {
				ImportJob job = new ImportJob(UUID.randomUUID().toString(), who.getName(), files.directory(),
						this.clock.instant().plus(KEPT), files.keep(sent), onRecord);
				this.jobs.keep(job);
				kept = true;
				run(job, job.state(), Stage.CHECKING, who);
				return job.token();
			}
			finally {
				if (!kept) {
					FileSystemUtils.deleteRecursively(files.directory());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds files.
	 * @param token their token
	 * @param who asks
	 * @return how they stand
	 * @throws MissingException if they are somebody else's or forgotten
	 */
	public ImportJob find(String token, Authentication who) {
		ImportJob job = this.jobs.find(token, who.getName());
		if (job == null) {
			throw new MissingException("These files are kept no longer. Choose them again on the page of imports.");
		}
		return job;
	}

	/**
	 * Tries files out again in another way. While they are tried out or imported, or
	 * after that, nothing happens.
	 * @param token their token
	 * @param who asks
	 * @param way how the files are read instead
	 * @param onRecord what becomes of completions that are on record already
	 * @throws MissingException if they are somebody else's or forgotten
	 */
	public void recheck(String token, Authentication who, UnaryOperator<Delivery> way, OnRecord onRecord) {
		ImportJob job = find(token, who);
		State before = job.state();
		if (before.stage() == Stage.CHECKED || before.stage() == Stage.FAILED) {
			State other = new State(before.stage(), way.apply(before.delivery()), onRecord, before.progress(), null, 0);
			if (job.proceed(before, other)) {
				run(job, other, Stage.CHECKING, who);
			}
		}
	}

	/**
	 * Imports files that were tried out. What the records no longer let in is refused,
	 * and the files are kept with the reasons. Whoever says it twice imports them once.
	 * @param token their token
	 * @param who imports them
	 * @throws MissingException if they are somebody else's or forgotten
	 */
	public void confirm(String token, Authentication who) {
		ImportJob job = find(token, who);
		State before = job.state();
		if (before.stage() == Stage.CHECKED) {
			run(job, before, Stage.IMPORTING, who);
		}
	}

	private void run(ImportJob job, State before, Stage stage, Authentication who) {
		Progress progress = new JobFiles(job.directory()).progress(before.delivery());
		State running = before.running(stage, progress);
		if (job.proceed(before, running)) {
			this.runner.run(job, running, who);
		}
	}

	/**
	 * Some of the changes that files would make.
	 * @param job the files
	 * @param after how many to pass over
	 * @return a page of them, none while the files are tried out
	 */
	public Slice<Change> changes(ImportJob job, long after) {
		Path file = new JobFiles(job.directory()).changes();
		List<Change> read = job.state().isRunning() ? List.of() : this.changes.read(file, Math.max(after, 0));
		return Slice.of(read, this.changes.count(file), (change) -> Long.toString(change.number()));
	}

	/**
	 * Writes every change that files would make.
	 * @param token their token
	 * @param who asks
	 * @param target takes CSV
	 * @throws MissingException if they are somebody else's or forgotten
	 */
	public void writeChanges(String token, Authentication who, Writer target) {
		this.changes.write(new JobFiles(find(token, who).directory()).changes(), target);
	}

	/**
	 * Writes the refused rows of a file.
	 * @param token its token
	 * @param who asks
	 * @param place of the file among several, 1 for the first
	 * @param target takes CSV
	 * @throws MissingException if it is somebody else's or forgotten, or has none
	 */
	public void writeRefused(String token, Authentication who, int place, Writer target) {
		Path file = new JobFiles(find(token, who).directory()).refused(place);
		if (!Files.exists(file)) {
			throw new MissingException("No row of this file is refused.");
		}
		try (Reader rows = Files.newBufferedReader(file)) {
			rows.transferTo(target);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
