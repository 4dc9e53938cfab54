package org.muster.intake.service.kept;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.Progress;
import org.muster.intake.domain.conflict.OnRecord;
import org.muster.intake.service.delivery.Delivery;

/**
 * Files on their way: tried out, looked at, tried out otherwise, imported. One thread
 * works on it at a time, others look on.
 */
public final class ImportJob {

	private final String token;

	private final String account;

	private final Path directory;

	private final Instant until;

	private volatile State state;

	ImportJob(String token, String account, Path directory, Instant until, Delivery delivery, OnRecord onRecord) {
		this.token = token;
		this.account = account;
		this.directory = directory;
		this.until = until;
		this.state = new State(Stage.CHECKING, delivery, onRecord, new Progress(0), null, 0);
	}

	/**
	 * Goes on from one of some stages to the next, unless somebody else did before.
	 * @return whether it did
	 */
	synchronized boolean proceed(State from, State next) {
		if (this.state != from) {
			return false;
		}
		this.state = next;
		return true;
	}

	void set(State next) {
		this.state = next;
	}

	Path directory() {
		return this.directory;
	}

	String account() {
		return this.account;
	}

	/**
	 * By what its pages know it.
	 * @return a token that is not to be guessed
	 */
	public String token() {
		return this.token;
	}

	/**
	 * When it is forgotten.
	 * @return an hour after the files were sent
	 */
	public Instant until() {
		return this.until;
	}

	/**
	 * How it stands.
	 * @return what stays as it is while a page is made
	 */
	public State state() {
		return this.state;
	}

	/** What happens to the files. */
	public enum Stage {

		/** They are tried out. */
		CHECKING,
		/** They were tried out and wait for a decision. */
		CHECKED,
		/** They are imported. */
		IMPORTING,
		/** They were imported. */
		IMPORTED,
		/** Something went wrong that is no fault of the files. */
		FAILED

	}

	/**
	 * How a job stands.
	 *
	 * @param stage what happens to the files
	 * @param delivery the files and how they are read
	 * @param onRecord what becomes of completions that are on record already
	 * @param progress how far it has come
	 * @param outcome what came of trying or importing them, {@code null} before
	 * @param number of the import in the list, 0 before
	 */
	public record State(Stage stage, Delivery delivery, OnRecord onRecord, Progress progress,
			@Nullable ImportOutcome outcome, long number) {

		/**
		 * Whether somebody has to wait.
		 * @return true while the files are tried out or imported
		 */
		public boolean isRunning() {
			return this.stage == Stage.CHECKING || this.stage == Stage.IMPORTING;
		}

		State running(Stage next, Progress seen) {
			return new State(next, this.delivery, this.onRecord, seen, this.outcome, this.number);
		}

		State ended(Stage next, @Nullable ImportOutcome result, long written) {
			return new State(next, this.delivery, this.onRecord, this.progress, result, written);
		}

	}

}
