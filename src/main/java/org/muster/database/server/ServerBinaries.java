package org.muster.database.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, unpacked once into a folder named after the content of their
 * archive.
 *
 * @param home the folder that holds {@code bin}
 */
record ServerBinaries(Path home) {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final Map<String, String> MACHINES = Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64",
			"arm_64", "arm64", "arm_64");

	/** Systems that run another machine's programs where their own are missing. */
	private static final Map<String, String> TRANSLATED = Map.of("darwin", "x86_64", "windows", "x86_64");

	private static final int OWNER_MAY_EXECUTE = 0100;

	/**
	 * Finds the programs under the folder, unpacking them the first time and dropping
	 * those of earlier versions.
	 * @throws IOException when there are none for this machine, or no room for them
	 */
	static ServerBinaries in(Path folder) throws IOException {
		Path home = folder.resolve("postgresql-" + fingerprint());
		if (Files.notExists(home)) {
			Path partial = DataDirectory.partial(home);
			unpack(partial);
			Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
			removeOthers(folder, home);
		}
		return new ServerBinaries(home);
	}

	String program(String name) {
		return this.home.resolve("bin").resolve(name).toString();
	}

	/** The major version of PostgreSQL, for instance 18. */
	String majorVersion() throws IOException {
		String version = new ServerCommand(List.of(program("postgres"), "--version")).run().output();
		Matcher number = NUMBER.matcher(version);
		if (!number.find()) {
			throw new IOException(version);
		}
		return number.group();
	}

	private static String fingerprint() throws IOException {
		CRC32 checksum = new CRC32();
		try (InputStream archive = new CheckedInputStream(archive(), checksum)) {
			archive.transferTo(OutputStream.nullOutputStream());
		}
		return "%08x".formatted(checksum.getValue());
	}

	/** The archive for this machine, by the names that its publisher gives. */
	private static InputStream archive() {
		String system = system();
		String machine = MACHINES.getOrDefault(System.getProperty("os.arch"), "unknown");
		return Stream
			.of(system + "-" + machine + flavour(system), system + "-" + TRANSLATED.getOrDefault(system, machine))
			.map((name) -> ServerBinaries.class.getResourceAsStream("/postgres-" + name + ".txz"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new DatabaseStartException(
					"Muster brings no PostgreSQL for " + system + " on " + machine + ".",
					"Set SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD to a PostgreSQL 14 or later.", null));
	}

	private static String system() {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		return name.startsWith("mac") ? "darwin" : name.split(" ", 2)[0];
	}

	private static String flavour(String system) {
		return ("linux".equals(system) && Files.exists(Path.of("/etc/alpine-release"))) ? "-alpine_linux" : "";
	}

	private static void unpack(Path target) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(
				new XZInputStream(new BufferedInputStream(archive())))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(tar, entry, target.resolve(entry.getName()).normalize());
			}
		}
	}

	private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(path.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
		}
		else {
			Files.copy(tar, path);
			if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
				path.toFile().setExecutable(true, false);
			}
		}
	}

	private static void removeOthers(Path folder, Path home) throws IOException {
		try (var all = Files.newDirectoryStream(folder, "postgresql-*")) {
			for (Path other : all) {
				if (!other.equals(home)) {
					FileSystemUtils.deleteRecursively(other);
				}
			}
		}
	}

}
