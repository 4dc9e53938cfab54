package org.muster.database;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.muster.database.server.DatabaseStartException;
import org.muster.database.server.EmbeddedDatabase;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedDatabaseConfigurationTests {

	/** Nothing can be made below this, so that a start is seen without one happening. */
	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withUserConfiguration(EmbeddedDatabaseConfiguration.class)
		.withBean(DatabaseSettings.class, () -> new DatabaseSettings(Path.of("pom.xml")));

	@Test
	void withoutAnAddressTheEmbeddedDatabaseStarts() {
		this.runner.run((context) -> assertThat(context).hasFailed()
			.getFailure()
			.hasRootCauseInstanceOf(FileAlreadyExistsException.class));
	}

	@Test
	void anEmptyAddressIsNone() {
		this.runner.withPropertyValues("spring.datasource.url=").run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void withAnAddressItDoesNot() {
		this.runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://example.org/muster")
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
	}

	@Test
	void theFailureIsOneParagraphAndWhatToDo() {
		var analysis = new DatabaseStartFailureAnalyzer()
			.analyze(new IllegalStateException(new DatabaseStartException("The disk is full.", "Free space.", null)));
		assertThat(analysis).extracting("description", "action").containsExactly("The disk is full.", "Free space.");
	}

}
