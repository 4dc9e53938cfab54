package org.muster.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTests {

	private static final Path PROGRAMS = Path.of("target", "database-programs");

	/**
	 * A data directory that was started and stopped once, to copy in less time than to
	 * make.
	 */
	private static Path used = Path.of("");

	private final Path temporary;

	EmbeddedDatabaseTests(@TempDir Path temporary) {
		this.temporary = temporary;
	}

	@BeforeAll
	static void makeUsedDirectory(@TempDir Path directory) {
		start(directory).close();
		used = directory;
	}

	@Test
	void whatItConfirmedIsOnDisk() throws Exception {
		copyUsedDirectory();
		try (EmbeddedDatabase database = start(this.temporary); Connection connection = connect(database)) {
			assertThat(query(connection, "show fsync")).isEqualTo("on");
			assertThat(query(connection, "show synchronous_commit")).isEqualTo("on");
			assertThat(query(connection, "show full_page_writes")).isEqualTo("on");
		}
	}

	@Test
	void recordsSurviveARestartInADirectoryWithSpacesInItsName() throws Exception {
		Path directory = this.temporary.resolve("a new place").resolve("data");
		try (EmbeddedDatabase database = start(directory); Connection connection = connect(database)) {
			connection.createStatement().execute("create table kept as select 600 as officers");
		}
		try (EmbeddedDatabase database = start(directory); Connection connection = connect(database)) {
			assertThat(query(connection, "select officers from kept")).isEqualTo("600");
		}
		assertThat(directory.resolve("database/postmaster.pid")).doesNotExist();
	}

	@Test
	void recordsSurviveAKillAndTheServerLeftBehindIsReplaced() throws Exception {
		copyUsedDirectory();
		long orphan;
		try (DatabaseProcess killed = DatabaseProcess.start(this.temporary, PROGRAMS)) {
			String url = killed.awaitUrl();
			try (Connection connection = connect(url)) {
				connection.createStatement().execute("create table kept as select 600 as officers");
			}
			killed.kill();
			orphan = PostmasterFile.read(this.temporary.resolve("database/postmaster.pid")).orElseThrow().pid();
			assertThat(ProcessHandle.of(orphan)).isPresent();
		}
		try (EmbeddedDatabase database = start(this.temporary); Connection connection = connect(database)) {
			assertThat(query(connection, "select officers from kept")).isEqualTo("600");
			assertThat(PostmasterFile.read(this.temporary.resolve("database/postmaster.pid")).orElseThrow().pid())
				.isNotEqualTo(orphan);
		}
	}

	@Test
	void aSecondStartNamesTheProcessThatHoldsTheDirectory() throws Exception {
		copyUsedDirectory();
		try (DatabaseProcess first = DatabaseProcess.start(this.temporary, PROGRAMS)) {
			String url = first.awaitUrl();
			try (DatabaseProcess second = DatabaseProcess.start(this.temporary, PROGRAMS)) {
				assertThat(second.awaitFailure()).contains("in use by another Muster, process " + first.pid());
			}
			try (Connection connection = connect(url)) {
				assertThat(query(connection, "select 'still up'")).isEqualTo("still up");
			}
			first.kill();
		}
		start(this.temporary).close();
	}

	@Test
	void aProcessNumberThatNowBelongsToAnotherProgramIsNotAServer() throws Exception {
		copyUsedDirectory();
		Files.writeString(this.temporary.resolve("database/postmaster.pid"),
				"%d%n%s%n%d%n".formatted(ProcessHandle.current().pid(), this.temporary.resolve("database"), 1));
		start(this.temporary).close();
		assertThat(ProcessHandle.current().isAlive()).isTrue();
	}

	@Test
	void aStartKilledInTheMiddleHealsItself() throws Exception {
		Files.createDirectories(this.temporary.resolve(".database.partial"));
		Files.writeString(this.temporary.resolve(".database.partial/PG_VERSION"), "18");
		Files.writeString(this.temporary.resolve(".database.password.partial"), "half");
		EmbeddedDatabase.start(this.temporary, PROGRAMS, Map.of()).close();
		assertThat(this.temporary).isDirectoryNotContaining("glob:**.partial");
	}

	@Test
	void aPathThatIsAFileIsSaidToBeOne() throws Exception {
		Path file = Files.writeString(this.temporary.resolve("data"), "not a directory");
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(file))
			.withMessageContaining(file + " is a file");
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(file.resolve("below")))
			.withMessageContaining(file.toString());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aDirectoryThatCannotBeWrittenIsNamed() {
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(Path.of("/proc/muster")))
			.withMessageStartingWith("The data directory /proc/muster can't be written");
	}

	@Test
	void anotherMajorVersionsDatabaseIsLeftAlone() throws Exception {
		copyUsedDirectory();
		Path version = this.temporary.resolve("database/PG_VERSION");
		Files.writeString(version, "17\n");
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(this.temporary))
			.withMessageContaining("made by PostgreSQL 17, and this Muster brings 18");
		assertThat(version).hasContent("17");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void thePasswordIsForItsOwnerOnlyAndAskedFor() throws Exception {
		copyUsedDirectory();
		try (EmbeddedDatabase database = start(this.temporary)) {
			Path file = this.temporary.resolve("database.password");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.url(EmbeddedDatabase.DATABASE),
						EmbeddedDatabase.USERNAME, "guessed"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void aMissingPasswordIsNotMadeAnew() throws Exception {
		copyUsedDirectory();
		Files.delete(this.temporary.resolve("database.password"));
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> start(this.temporary))
			.withMessageContaining("database.password is missing");
	}

	private void copyUsedDirectory() throws IOException {
		try (var paths = Files.walk(used)) {
			for (Path path : (Iterable<Path>) paths.filter((each) -> !each.equals(used))::iterator) {
				Files.copy(path, this.temporary.resolve(used.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	private static EmbeddedDatabase start(Path directory) {
		return EmbeddedDatabase.start(directory, PROGRAMS, Map.of());
	}

	private static Connection connect(EmbeddedDatabase database) throws SQLException {
		return DriverManager.getConnection(database.url(EmbeddedDatabase.DATABASE), EmbeddedDatabase.USERNAME,
				database.password());
	}

	private Connection connect(String url) throws SQLException, IOException {
		return DriverManager.getConnection(url, EmbeddedDatabase.USERNAME,
				Files.readString(this.temporary.resolve("database.password")));
	}

	private static String query(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
