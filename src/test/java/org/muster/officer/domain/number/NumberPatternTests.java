package org.muster.officer.domain.number;

import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.shared.BrokenRuleException;
import org.muster.testing.DatabaseServer;
import org.muster.testing.Records;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class NumberPatternTests {

	private static Connection connection;

	@BeforeAll
	static void connect() throws SQLException {
		connection = DatabaseServer.get().createDatabase().connect();
	}

	@AfterAll
	static void close() throws SQLException {
		connection.close();
	}

	@Test
	void aNewNumberIsWrittenAsTheSettingSaysAndOldOnesStay() {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		Records records = new Records(jdbc);
		long old = records.officer("old-1");
		NumberPattern pattern = started(jdbc, "\\d{6}|NPS/\\d{2}", "six digits, or NPS/ and two");
		records.officer("123456");
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> records.officer("1234567"))
			.withMessageContaining("as the setting of this headquarters says");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> jdbc.sql("update officer set service_number = 'old-2' where id = ?").param(old).update());
		jdbc.sql("update officer set rank = 'Corporal' where id = ?").param(old).update();
		pattern.require("serviceNumber", "NPS/12");
		assertThatExceptionOfType(BrokenRuleException.class)
			.isThrownBy(() -> pattern.require("serviceNumber", "NPS/123"))
			.withMessage("A service number is written like this: six digits, or NPS/ and two.");
		started(jdbc, null, null).require("serviceNumber", "anything");
		records.officer("anything");
	}

	@Test
	void aPatternThatCannotBeReadKeepsMusterFromStarting() {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		for (String wrong : new String[] { "(", "\\p{Lu}+" }) {
			assertThatIllegalStateException().isThrownBy(() -> started(jdbc, wrong, null))
				.withMessageContaining("muster.service-number-pattern", wrong);
		}
		assertThat(jdbc.sql("select count(*) from service_number_pattern").query(Long.class).single()).isZero();
	}

	private static NumberPattern started(JdbcClient jdbc, @Nullable String pattern, @Nullable String words) {
		NumberPattern started = new NumberPattern(jdbc, new NumberSettings(pattern, words));
		started.afterSingletonsInstantiated();
		return started;
	}

}
