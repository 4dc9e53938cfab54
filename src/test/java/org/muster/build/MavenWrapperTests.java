package org.muster.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisabledOnOs(OS.WINDOWS)
class MavenWrapperTests {

	private static final byte[] FORGED = "not the distribution".getBytes(StandardCharsets.UTF_8);

	private final Path root;

	MavenWrapperTests(@TempDir Path root) {
		this.root = root;
	}

	@ParameterizedTest
	@ValueSource(strings = { "sh", "dash", "bash" })
	void itIsFetchedOnceAndThenTakenFromTheWrapperFolder(String shell) throws Exception {
		assumeTrue(WrapperProject.has(shell));
		try (WrapperProject project = new WrapperProject(this.root, "curl", "wget", "java", "unzip", "jar")) {
			assertRuns(project, shell);
			assertRuns(project, shell);
			assertThat(project.requests()).containsExactly("/archive.zip");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "curl", "wget", "java" })
	void anyOneProgramDownloads(String program) throws Exception {
		assumeTrue(WrapperProject.has(program));
		try (WrapperProject project = new WrapperProject(this.root, program, "jar")) {
			assertRuns(project, "sh");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "unzip", "jar" })
	void anyOneProgramUnpacks(String program) throws Exception {
		assumeTrue(WrapperProject.has(program));
		try (WrapperProject project = new WrapperProject(this.root, program)) {
			project.installMaven(project.zip());
			assertRuns(project, "sh");
		}
	}

	@Test
	void anInstalledMavenIsAskedBeforeTheArchive() throws Exception {
		try (WrapperProject project = new WrapperProject(this.root, "curl", "jar")) {
			project.installMaven(project.zip());
			assertRuns(project, "sh");
			assertThat(project.requests()).isEmpty();
		}
	}

	@Test
	void theArchiveHelpsWhereTheInstalledMavenFails() throws Exception {
		try (WrapperProject project = new WrapperProject(this.root, "curl", "wget", "java", "jar")) {
			project.installFailingMaven();
			assertRuns(project, "sh");
			assertThat(project.requests()).containsExactly("/archive.zip");
		}
	}

	@Test
	void theRepositoryOfTheEnvironmentComesFirst() throws Exception {
		try (WrapperProject project = new WrapperProject(this.root, "curl", "wget", "java", "jar")) {
			project.installMaven(project.zip());
			project.set("MVNW_REPOURL", project.archiveUrl() + "/mirror/");
			assertRuns(project, "sh");
			assertThat(project.requests())
				.containsExactly("/mirror/org/apache/maven/apache-maven/9.9.9/apache-maven-9.9.9-bin.zip");
		}
	}

	@Test
	void theUsersMavenFolderMayBeElsewhere() throws Exception {
		try (WrapperProject project = new WrapperProject(this.root, "jar")) {
			project.installMaven(project.zip());
			project.set("MAVEN_USER_HOME", this.root.resolve("else where").toString());
			assertThat(project.run("sh", "-v").output()).isEqualTo("asked for <-v>");
			assertThat(this.root.resolve("else where/wrapper/dists")).isDirectory();
			assertThat(project.installed()).doesNotExist();
		}
	}

	@Test
	void aForgedDownloadIsRefusedAndNotKept() throws Exception {
		try (WrapperProject project = new WrapperProject(this.root, "curl", "wget", "java", "jar")) {
			project.pin("0".repeat(128));
			assertRefused(project);
		}
	}

	@Test
	void aForgedZipFromTheInstalledMavenIsRefusedAndNotKept() throws Exception {
		try (WrapperProject project = new WrapperProject(this.root, "curl", "jar")) {
			project.installMaven(FORGED);
			assertRefused(project);
			assertThat(project.requests()).isEmpty();
		}
	}

	private static void assertRuns(WrapperProject project, String shell) throws IOException, InterruptedException {
		WrapperProject.Result result = project.run(shell, "verify", "-Dname=two words", "");
		assertThat(result.output()).isEqualTo("asked for <verify> <-Dname=two words> <>");
		assertThat(result.exitCode()).isZero();
		assertThat(project.installed()).isDirectory();
		assertOnlyComplete(project);
	}

	private static void assertRefused(WrapperProject project) throws IOException, InterruptedException {
		WrapperProject.Result result = project.run("sh", "verify");
		assertThat(result.exitCode()).isNotZero();
		assertThat(result.output()).contains("SHA-512").contains("nothing was kept").doesNotContain("asked for");
		assertThat(project.installed().getParent()).isEmptyDirectory();
	}

	private static void assertOnlyComplete(WrapperProject project) throws IOException {
		try (var kept = Files.list(project.installed().getParent())) {
			assertThat(kept).containsExactly(project.installed());
		}
	}

}
