package org.muster.report.service.job;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.muster.report.print.pdf.Progress;

/**
 * A long report on its way. One thread prints it, others look on.
 */
public final class PrintJob {

	private final String token;

	private final String account;

	private final Order order;

	private final Instant until;

	private final Progress progress = new Progress();

	private volatile State state = new State(Stage.RUNNING, null, null, null);

	PrintJob(String token, String account, Order order, Instant until) {
		this.token = token;
		this.account = account;
		this.order = order;
		this.until = until;
	}

	/** Ends, unless it was called off before. */
	synchronized boolean end(State end) {
		if (this.state.stage() != Stage.RUNNING) {
			return false;
		}
		this.state = end;
		return true;
	}

	String account() {
		return this.account;
	}

	Instant until() {
		return this.until;
	}

	/**
	 * By what its pages know it.
	 * @return a token that is not to be guessed
	 */
	public String token() {
		return this.token;
	}

	/**
	 * What is printed.
	 * @return as it was ordered
	 */
	public Order order() {
		return this.order;
	}

	/**
	 * How far it has come.
	 * @return told while it is printed
	 */
	public Progress progress() {
		return this.progress;
	}

	/**
	 * How it stands.
	 * @return what stays as it is while a page is made
	 */
	public State state() {
		return this.state;
	}

	/**
	 * Whether somebody has to wait.
	 * @return true while it waits for its turn or is printed
	 */
	public boolean isRunning() {
		return this.state.stage() == Stage.RUNNING;
	}

	/** What became of a report. */
	public enum Stage {

		/** It waits for its turn or is being printed. */
		RUNNING,
		/** It is printed, or issued. */
		DONE,
		/** Somebody called it off. */
		CANCELLED,
		/** Something went wrong. */
		FAILED

	}

	/**
	 * What is printed.
	 *
	 * @param title of the report
	 * @param about the quiet line below the title
	 * @param name of the file
	 * @param back where it was ordered
	 */
	public record Order(String title, String about, String name, String back) {

	}

	/**
	 * How it stands.
	 *
	 * @param stage what became of it
	 * @param file the PDF, once it is printed
	 * @param issued the number of the report, once it is issued
	 * @param problem what went wrong, in words, if something did
	 */
	public record State(Stage stage, @Nullable Path file, @Nullable String issued, @Nullable String problem) {

	}

}
