package org.muster.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.muster.database.server.DatabaseStartException;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseStartTests {

	/** Nothing can be made below this. */
	private final DatabaseStart start = DatabaseStart.of(Path.of("pom.xml"));

	@Test
	void whoNeedsTheDatabaseIsToldWhyItDidNotStart() {
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(this.start::take);
	}

	@Test
	void thereIsNothingToStopWhereItNeverCameUp() {
		assertThatCode(this.start::abandon).doesNotThrowAnyException();
	}

}
