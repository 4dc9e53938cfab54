package org.muster.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rooms and their files stay small.
 */
class SizeTests {

	private static final Path JAVA = Path.of("src/main/java");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	@Test
	void noFolderHoldsMoreThanNineFiles() throws IOException {
		assertThat(Sizes.foldersWithMoreThan(9, JAVA)).isEmpty();
	}

	@Test
	void noFileIsLongerThan250Lines() throws IOException {
		assertThat(Sizes.filesLongerThan(250, Path.of("src/main"), ".java", ".sql", ".css", ".js", ".yml")).isEmpty();
	}

	@Test
	void noTemplateIsLongerThanAHundredLines() throws IOException {
		assertThat(Sizes.filesLongerThan(100, TEMPLATES, ".html")).isEmpty();
	}

	@Test
	void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
		assertThat(Sizes.packagesWithoutDescription(JAVA)).isEmpty();
	}

	@Test
	void whatIsTooLargeIsFound(@TempDir Path root) throws IOException {
		Path folder = Files.createDirectories(root.resolve("large"));
		for (int i = 0; i < 10; i++) {
			Files.writeString(folder.resolve("File" + i + ".java"), "class File" + i + " {\n}\n");
		}
		Files.write(folder.resolve("File0.java"), Stream.generate(() -> "").limit(251).toList());
		assertThat(Sizes.foldersWithMoreThan(9, root)).containsExactly(folder);
		assertThat(Sizes.foldersWithMoreThan(10, root)).isEmpty();
		assertThat(Sizes.filesLongerThan(250, root, ".java")).containsExactly(folder.resolve("File0.java"));
		assertThat(Sizes.filesLongerThan(251, root, ".java")).isEmpty();
		assertThat(Sizes.packagesWithoutDescription(root)).containsExactly(folder);
		Files.write(folder.resolve("package-info.java"), List.of("/** For tests. */", "@NullMarked", "package large;"));
		assertThat(Sizes.packagesWithoutDescription(root)).isEmpty();
		assertThat(Sizes.foldersWithMoreThan(10, root)).isEmpty();
	}

}
