package org.muster.database.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;

/**
 * One run of a program of PostgreSQL's.
 *
 * @param words the program and its arguments
 */
record ServerCommand(List<String> words) {

	/**
	 * Runs the program to its end.
	 * @return exit code and output
	 * @throws IOException when it can't be started, or the waiting thread is interrupted
	 */
	Result run() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(this.words).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		Process process = builder.start();
		process.getOutputStream().close();
		try {
			int exitCode = process.waitFor();
			return new Result(exitCode, output(process));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for " + this.words.get(0), ex);
		}
	}

	/**
	 * Only what is there already: a server that the program left running may hold the
	 * other end open. These programs print far less than a pipe holds.
	 */
	private static String output(Process process) throws IOException {
		try (InputStream output = process.getInputStream()) {
			return new String(output.readNBytes(output.available()), Charset.defaultCharset()).strip();
		}
	}

	/** Whether the program exists here and ends well. */
	boolean succeeds() {
		try {
			return run().succeeded();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * How a run ended.
	 *
	 * @param exitCode 0 when all went well
	 * @param output what it printed
	 */
	record Result(int exitCode, String output) {

		boolean succeeded() {
			return this.exitCode == 0;
		}

	}

}
