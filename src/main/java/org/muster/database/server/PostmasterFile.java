package org.muster.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server that wrote it.
 *
 * @param pid the server's process
 * @param startedAt when it started
 */
record PostmasterFile(long pid, Instant startedAt) {

	/** The file keeps whole seconds, and the two clocks are read at different moments. */
	private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

	/** Reads the file, which is absent or not yet complete when no server is up. */
	static Optional<PostmasterFile> read(Path file) throws IOException {
		try {
			List<String> lines = Files.readAllLines(file);
			return (lines.size() > 2) ? Optional.of(new PostmasterFile(Long.parseLong(lines.get(0).strip()),
					Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())))) : Optional.empty();
		}
		catch (NoSuchFileException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether that server still runs. After a power cut its number may belong to another
	 * program; when in doubt, the answer is yes.
	 */
	boolean isRunning() {
		return ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive).filter((process) -> {
			ProcessHandle.Info info = process.info();
			boolean isPostgres = info.command().map(PostmasterFile::isPostgres).orElse(true);
			boolean isOldEnough = info.startInstant()
				.map((start) -> start.isBefore(this.startedAt.plus(CLOCK_TOLERANCE)))
				.orElse(true);
			return isPostgres && isOldEnough;
		}).isPresent();
	}

	private static boolean isPostgres(String command) {
		return Path.of(command).getFileName().toString().startsWith("postgres");
	}

}
