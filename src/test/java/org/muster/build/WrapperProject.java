package org.muster.build;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.sun.net.httpserver.HttpServer;

/**
 * A project with Muster's {@code mvnw}, a distribution that only says what it was asked,
 * an archive that serves it, and a path with a few programs only.
 */
final class WrapperProject implements AutoCloseable {

	static final String VERSION = "9.9.9";

	private static final List<String> BASE_PROGRAMS = List.of("sh", "cat", "chmod", "cut", "dirname", "mkdir", "mktemp",
			"mv", "rm", "sed", "sha512sum", "shasum", "tr");

	private final Path root;

	private final Path programs;

	private final HttpServer archive;

	private final byte[] zip = distribution();

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private final Map<String, String> environment = new TreeMap<>();

	WrapperProject(Path root, String... programs) throws IOException {
		this.root = root;
		this.programs = Files.createDirectories(root.resolve("programs"));
		this.archive = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.archive.createContext("/", (exchange) -> {
			this.requests.add(exchange.getRequestURI().getPath());
			exchange.sendResponseHeaders(200, this.zip.length);
			exchange.getResponseBody().write(this.zip);
			exchange.close();
		});
		this.archive.start();
		for (String program : Stream.concat(BASE_PROGRAMS.stream(), Stream.of(programs)).toList()) {
			Optional<Path> found = find(program);
			if (found.isPresent()) {
				install(program, "exec \"%s\" \"$@\"".formatted(found.get()));
			}
		}
		Files.createDirectories(project().resolve(".mvn/wrapper"));
		Files.copy(Path.of("mvnw"), project().resolve("mvnw"));
		pin(sha512(this.zip));
	}

	/** Whether this machine has the program. */
	static boolean has(String program) {
		return find(program).isPresent();
	}

	private static Optional<Path> find(String program) {
		Path ofThisJdk = Path.of(System.getProperty("java.home"), "bin", program);
		return Stream
			.concat(Stream.of(ofThisJdk),
					Stream.of(System.getenv("PATH").split(File.pathSeparator))
						.map((folder) -> Path.of(folder, program)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private Path project() {
		return this.root.resolve("a project");
	}

	/** The pinned Maven, where the wrapper keeps it. */
	Path installed() {
		return this.root.resolve("a home/.m2/wrapper/dists/apache-maven-" + VERSION)
			.resolve(sha512(this.zip).substring(0, 16));
	}

	String archiveUrl() {
		return "http://127.0.0.1:" + this.archive.getAddress().getPort();
	}

	/** The paths that were asked of the archive. */
	List<String> requests() {
		return this.requests;
	}

	/** Writes the checksum into the wrapper's properties. */
	void pin(String checksum) throws IOException {
		Files.writeString(project().resolve(".mvn/wrapper/maven-wrapper.properties"), """
				mavenVersion=%s
				distributionUrl=%s/archive.zip
				distributionSha512Sum=%s
				dependencyPlugin=group:plugin:1
				""".formatted(VERSION, archiveUrl(), checksum));
	}

	void set(String name, String value) {
		this.environment.put(name, value);
	}

	/** Installs a Maven that copies the file to where the distribution is to go. */
	void installMaven(byte[] distribution) throws IOException {
		Path zipFile = Files.write(this.root.resolve("from mirror.zip"), distribution);
		install("mvn", "[ ! -e .mvn ] && cat \"%s\" > apache-maven-%s-bin.zip".formatted(zipFile, VERSION));
	}

	/** Installs a Maven that knows no mirror. */
	void installFailingMaven() throws IOException {
		install("mvn", "exit 1");
	}

	private void install(String program, String script) throws IOException {
		Path file = Files.writeString(this.programs.resolve(program), "#!/bin/sh\n" + script + "\n");
		if (!file.toFile().setExecutable(true)) {
			throw new IOException(file + " can't be made executable");
		}
	}

	byte[] zip() {
		return this.zip;
	}

	/** Runs {@code mvnw} from another directory and returns its output and exit code. */
	Result run(String shell, String... arguments) throws IOException, InterruptedException {
		Path shellProgram = find(shell).orElseThrow();
		ProcessBuilder builder = new ProcessBuilder(Stream
			.concat(Stream.of(shellProgram.toString(), project().resolve("mvnw").toString()), Stream.of(arguments))
			.toList()).directory(this.programs.toFile()).redirectErrorStream(true);
		builder.environment().clear();
		builder.environment().put("PATH", this.programs.toString());
		builder.environment().put("HOME", this.root.resolve("a home").toString());
		builder.environment().putAll(this.environment);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Result(process.waitFor(), output.strip());
	}

	private static byte[] distribution() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("apache-maven-" + VERSION + "/bin/mvn"));
			zip.write("#!/bin/sh\nprintf 'asked for'\nprintf ' <%s>' \"$@\"\n".getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static String sha512(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.archive.stop(0);
	}

	/**
	 * How a run ended.
	 *
	 * @param exitCode of the wrapper or the Maven that it ran
	 * @param output of both
	 */
	record Result(int exitCode, String output) {
	}

}
