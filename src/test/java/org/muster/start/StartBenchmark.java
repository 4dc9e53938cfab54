package org.muster.start;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.bare.BareApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.muster.MusterApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the start of the JVM to the first answer, the data directory already made, beside
 * a bare application with JPA on the same embedded database; run by the profile
 * {@code benchmark}.
 */
class StartBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(StartBenchmark.class);

	private static final int RUNS = 3;

	private static final Duration LONGEST = Duration.ofMinutes(3);

	private static final double HIGHEST_RATIO = 1.5;

	@TempDir
	private Path directory = Path.of("");

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void aStartTakesAtMostHalfAsLongAgainAsABareApplication() throws Exception {
		List<Long> muster = new ArrayList<>();
		List<Long> bare = new ArrayList<>();
		for (int run = 0; run <= RUNS; run++) {
			muster.add(start(MusterApplication.class, "muster"));
			bare.add(start(BareApplication.class, "bare", "--spring.jpa.hibernate.ddl-auto=update",
					"--spring.jpa.bootstrap=default", "--spring.data.jpa.repositories.bootstrap-mode=default"));
		}
		double ratio = (double) median(muster) / median(bare);
		logger.info("start to first answer, median of {}: Muster {} ms, bare {} ms; ratio {}", RUNS, median(muster),
				median(bare), String.format("%.2f", ratio));
		assertThat(ratio).isLessThanOrEqualTo(HIGHEST_RATIO);
	}

	/** The first run makes the data directory and does not count. */
	private static long median(List<Long> runs) {
		return runs.stream().skip(1).sorted().toList().get(RUNS / 2);
	}

	private long start(Class<?> application, String name, String... further) throws Exception {
		int port = freePort();
		List<String> command = Stream.concat(Stream.of(ProcessHandle.current().info().command().orElseThrow(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), application.getName(),
				"--server.port=" + port, "--muster.data-directory=" + this.directory.resolve(name)), Stream.of(further))
			.toList();
		long start = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.directory.resolve(name + ".log").toFile())
			.start();
		try {
			awaitAnswer(port, process, start);
			return Duration.ofNanos(System.nanoTime() - start).toMillis();
		}
		finally {
			process.destroy();
			process.waitFor();
		}
	}

	private void awaitAnswer(int port, Process process, long start) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in")).build();
		while (process.isAlive() && System.nanoTime() - start < LONGEST.toNanos()) {
			try {
				assertThat(this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
					.isEqualTo(200);
				return;
			}
			catch (ConnectException ex) {
				process.waitFor(20, TimeUnit.MILLISECONDS);
			}
		}
		throw new IllegalStateException("It did not start");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
