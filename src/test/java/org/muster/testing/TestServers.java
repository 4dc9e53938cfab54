package org.muster.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.muster.database.server.DatabaseStartException;
import org.muster.database.server.EmbeddedDatabase;

import org.springframework.util.FileSystemUtils;

/**
 * Finds or starts the server that the tests run on.
 */
final class TestServers {

	private static final Logger logger = LoggerFactory.getLogger(TestServers.class);

	private static final String IMAGE = "postgres:18";

	/** The databases of tests need not survive anything. */
	/** Every application that the tests keep for later has a pool of connections. */
	private static final String CONNECTIONS = "300";

	private static final Map<String, String> NOT_DURABLE = Map.of("fsync", "off", "synchronous_commit", "off",
			"full_page_writes", "off", "max_connections", CONNECTIONS);

	private static final Path TARGET = Path.of("target");

	private TestServers() {
	}

	static Choice choose() {
		return named().or(TestServers::container).orElseGet(TestServers::embedded);
	}

	private static Optional<Choice> named() {
		String url = System.getenv("MUSTER_TEST_DATABASE_URL");
		if (url == null) {
			return Optional.empty();
		}
		Map<String, String> environment = System.getenv();
		return Optional.of(new Choice(url,
				new TestDatabase(url, environment.getOrDefault("MUSTER_TEST_DATABASE_USERNAME", "postgres"),
						environment.getOrDefault("MUSTER_TEST_DATABASE_PASSWORD", "")),
				true));
	}

	private static Optional<Choice> container() {
		if (!mayHaveDocker() || !DockerClientFactory.instance().isDockerAvailable()) {
			return Optional.empty();
		}
		PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
			.withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
			.withCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
					"-c", "max_connections=" + CONNECTIONS);
		try {
			container.start();
		}
		catch (ContainerLaunchException ex) {
			logger.warn("The Docker engine answers but does not run {}: {}", IMAGE, ex.getMessage());
			return Optional.empty();
		}
		return Optional.of(new Choice("a container of " + IMAGE,
				new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword()), false));
	}

	/** Asking a missing engine takes seconds and prints pages. */
	private static boolean mayHaveDocker() {
		return System.getenv("DOCKER_HOST") != null
				|| Stream
					.of("/var/run/docker.sock", System.getProperty("user.home") + "/.docker/run/docker.sock",
							System.getProperty("user.home") + "/.testcontainers.properties")
					.anyMatch((file) -> Files.exists(Path.of(file)))
				|| System.getProperty("os.name").startsWith("Windows");
	}

	private static Choice embedded() {
		Path directory = TARGET.resolve("test-database-" + ProcessHandle.current().pid());
		EmbeddedDatabase server;
		try (FileChannel channel = FileChannel.open(Files.createDirectories(TARGET).resolve("test-database.lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = channel.lock()) {
			logger.debug("Holding {}", lock);
			removeLeftBehind();
			server = EmbeddedDatabase.start(directory, Files.createDirectories(TARGET.resolve("test-programs")),
					NOT_DURABLE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, directory)));
		return new Choice("the embedded PostgreSQL in " + directory,
				new TestDatabase(server.url(EmbeddedDatabase.DATABASE), EmbeddedDatabase.USERNAME, server.password()),
				false);
	}

	/** Servers of test runs that were killed. */
	private static void removeLeftBehind() throws IOException {
		try (var directories = Files.newDirectoryStream(TARGET, "test-database-*")) {
			for (Path directory : directories) {
				try {
					remove(EmbeddedDatabase.start(directory, TARGET.resolve("test-programs"), NOT_DURABLE), directory);
				}
				catch (DatabaseStartException ex) {
					logger.debug("Left alone: {}", ex.getMessage());
				}
			}
		}
	}

	private static void remove(EmbeddedDatabase server, Path directory) {
		server.close();
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A running server.
	 *
	 * @param description what it is, for the log
	 * @param administration a database of it from which others can be made
	 * @param isShared whether it outlives the JVM
	 */
	record Choice(String description, TestDatabase administration, boolean isShared) {
	}

}
