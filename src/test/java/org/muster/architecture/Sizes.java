package org.muster.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for folders and files that have grown too large.
 */
final class Sizes {

	private static final String PACKAGE = "package-info.java";

	private Sizes() {
	}

	static List<Path> foldersWithMoreThan(int limit, Path root) throws IOException {
		return folders(root).entrySet()
			.stream()
			.filter((folder) -> folder.getValue().stream().filter((file) -> !file.endsWith(PACKAGE)).count() > limit)
			.map(Map.Entry::getKey)
			.toList();
	}

	static List<Path> filesLongerThan(int limit, Path root, String... endings) throws IOException {
		return files(root).stream()
			.filter((file) -> Stream.of(endings).anyMatch(file.toString()::endsWith))
			.filter((file) -> lines(file).size() > limit)
			.toList();
	}

	static List<Path> packagesWithoutDescription(Path root) throws IOException {
		return folders(root).keySet().stream().filter((folder) -> !isDescribed(folder.resolve(PACKAGE))).toList();
	}

	private static boolean isDescribed(Path file) {
		return Files.exists(file) && lines(file).contains("@NullMarked") && lines(file).get(0).startsWith("/**");
	}

	private static Map<Path, List<Path>> folders(Path root) throws IOException {
		return files(root).stream()
			.filter((file) -> file.toString().endsWith(".java"))
			.collect(Collectors.groupingBy((file) -> file.resolveSibling("").normalize(), TreeMap::new,
					Collectors.toList()));
	}

	private static List<Path> files(Path root) throws IOException {
		if (Files.notExists(root)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
