package org.muster.database.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JVM of its own that starts the embedded database and holds it until it is stopped.
 */
final class DatabaseProcess implements AutoCloseable {

	private static final String UP = "up ";

	private final Process process;

	private final BufferedReader output;

	private DatabaseProcess(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	/**
	 * What the JVM runs.
	 * @param arguments the data directory and the folder of the programs
	 */
	public static void main(String[] arguments) throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]),
				Map.of())) {
			System.out.println(UP + database.url(EmbeddedDatabase.DATABASE));
			int stop = System.in.read();
			System.out.println("stopping after " + stop);
		}
	}

	static DatabaseProcess start(Path dataDirectory, Path programs) throws IOException {
		return new DatabaseProcess(new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), DatabaseProcess.class.getName(), dataDirectory.toString(),
				programs.toString())
			.redirectErrorStream(true)
			.start());
	}

	/** Waits until the database answers, and tells its address. */
	String awaitUrl() throws IOException {
		for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
			if (line.startsWith(UP)) {
				return line.substring(UP.length());
			}
		}
		throw new IllegalStateException("The database did not start");
	}

	/** Waits until the JVM has given up, and tells what it printed. */
	String awaitFailure() throws IOException, InterruptedException {
		// one that starts all the same is to stop
		this.process.getOutputStream().close();
		String printed = this.output.lines().collect(Collectors.joining("\n"));
		if (this.process.waitFor() == 0) {
			throw new IllegalStateException("It did not fail: " + printed);
		}
		return printed;
	}

	long pid() {
		return this.process.pid();
	}

	/** As {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
