package org.muster.database.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL's own files, and the server that works on them.
 *
 * @param path the folder of the files
 * @param binaries the programs
 * @param account as whom they run
 */
record ServerCluster(Path path, ServerBinaries binaries, ServerAccount account) {

	/** Recovery after a crash may have to read a gigabyte of log. */
	private static final String START_TIMEOUT_SECONDS = "600";

	private static final String STOP_TIMEOUT_SECONDS = "60";

	private static final long LOG_LIMIT = 10_000_000;

	/**
	 * Stops the server that an earlier, killed Muster left running; the caller holds the
	 * data directory, so that it can be nobody else's.
	 */
	void stopOrphan() throws IOException {
		Path file = this.path.resolve("postmaster.pid");
		Optional<PostmasterFile> postmaster = PostmasterFile.read(file);
		if (postmaster.filter(PostmasterFile::isRunning).isPresent()) {
			stop();
		}
		else {
			// PostgreSQL would refuse to start if the number now belongs to another
			// program
			Files.deleteIfExists(file);
		}
	}

	/** Makes the files; a kill in the middle leaves nothing that counts as made. */
	void create(String password) throws IOException {
		Path partial = DataDirectory.partial(this.path);
		Path passwordFile = DataDirectory.partial(this.path.resolveSibling("initial"));
		Files.createDirectory(partial);
		DataDirectory.writePrivately(passwordFile, password);
		this.account.own(partial);
		this.account.own(passwordFile);
		ServerCommand.Result result = this.account
			.command(List.of(this.binaries.program("initdb"), "--pgdata=" + partial,
					"--username=" + EmbeddedDatabase.USERNAME, "--pwfile=" + passwordFile, "--auth=scram-sha-256",
					"--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
					"--no-instructions"))
			.run();
		if (!result.succeeded()) {
			throw new IOException(result.output());
		}
		Files.delete(passwordFile);
		Files.move(partial, this.path, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Refuses files that another major version of PostgreSQL made. */
	void checkVersion() throws IOException {
		String found = Files.readString(this.path.resolve("PG_VERSION")).strip();
		String ours = this.binaries.majorVersion();
		if (!found.equals(ours)) {
			throw new DatabaseStartException(
					"The database in " + this.path + " was made by PostgreSQL " + found + ", and this Muster brings "
							+ ours + ", which can't read it.",
					"Start the Muster that made it and export the data with pg_dump of PostgreSQL " + found
							+ ", or set muster.data-directory to another directory.",
					null);
		}
	}

	/** Starts the server and waits until it answers. */
	void start(int port, Map<String, String> settings) throws IOException {
		Path configuration = this.path.resolve("postgresql.conf");
		Files.writeString(configuration, configuration(settings));
		this.account.own(configuration);
		Path log = this.path.resolve("server.log");
		long logStart = rotate(log);
		ServerCommand start = this.account.command(List.of(this.binaries.program("pg_ctl"), "start", "--wait",
				"--timeout=" + START_TIMEOUT_SECONDS, "--pgdata=" + this.path, "--log=" + log, "--options=-p " + port));
		ServerCommand.Result result = start.run();
		if (!result.succeeded()) {
			throw new IOException(result.output() + System.lineSeparator() + read(log, logStart));
		}
	}

	/** Stops the server: open transactions are rolled back, confirmed ones are kept. */
	void stop() throws IOException {
		ServerCommand fast = this.account.command(List.of(this.binaries.program("pg_ctl"), "stop", "--wait",
				"--timeout=" + STOP_TIMEOUT_SECONDS, "--pgdata=" + this.path, "--mode=fast"));
		ServerCommand.Result result = fast.run();
		if (!result.succeeded() && Files.exists(this.path.resolve("postmaster.pid"))) {
			throw new IOException(result.output());
		}
	}

	private static String configuration(Map<String, String> settings) throws IOException {
		StringBuilder text = new StringBuilder();
		try (InputStream own = ServerCluster.class.getResourceAsStream("postgresql.conf")) {
			text.append(new String(own.readAllBytes(), StandardCharsets.UTF_8));
		}
		settings.forEach((name, value) -> text.append("%s = '%s'%n".formatted(name, value)));
		return text.toString();
	}

	private static long rotate(Path log) throws IOException {
		if (Files.notExists(log)) {
			return 0;
		}
		if (Files.size(log) < LOG_LIMIT) {
			return Files.size(log);
		}
		Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
		return 0;
	}

	private static String read(Path log, long from) throws IOException {
		if (Files.notExists(log)) {
			return "";
		}
		try (InputStream content = Files.newInputStream(log)) {
			content.skipNBytes(from);
			return new String(content.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
	}

}
