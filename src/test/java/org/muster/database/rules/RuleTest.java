package org.muster.database.rules;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.muster.testing.DatabaseServer;
import org.muster.testing.Records;
import org.muster.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * A test on bare tables, without the application. Each test is one transaction of 8
 * November 2024 that is taken back.
 */
abstract class RuleTest {

	static final TestDatabase DATABASE = DatabaseServer.get().createDatabase();

	JdbcClient jdbc;

	Records records;

	private Connection connection;

	@BeforeEach
	void begin() throws SQLException {
		this.connection = DATABASE.connect();
		this.connection.setAutoCommit(false);
		this.jdbc = JdbcClient.create(new SingleConnectionDataSource(this.connection, true));
		this.records = new Records(this.jdbc);
		this.jdbc.sql("set time zone 'Africa/Nairobi'").update();
		this.jdbc.sql("select set_config('muster.recording_time', '2024-11-08T09:00:00Z', true)")
			.query(String.class)
			.single();
	}

	@AfterEach
	void takeBack() throws SQLException {
		this.connection.rollback();
		this.connection.close();
	}

	/** The database refuses a change by a rule of that name, and the rest goes on. */
	void refused(String rule, ThrowingCallable change) {
		Savepoint before = savepoint();
		Throwable refusal = catchThrowable(change);
		try {
			this.connection.rollback(before);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		assertThat(refusal).as("refused by %s", rule).isNotNull();
		assertThat(ruleOf(refusal)).as(String.valueOf(refusal.getMessage())).isEqualTo(rule);
	}

	void sql(String sql, Object... parameters) {
		this.jdbc.sql(sql).params(parameters).update();
	}

	static String ruleOf(Throwable refusal) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(refusal);
		assertThat(cause).isInstanceOf(PSQLException.class);
		ServerErrorMessage message = ((PSQLException) cause).getServerErrorMessage();
		return (message != null) ? String.valueOf(message.getConstraint()) : "";
	}

	private Savepoint savepoint() {
		try {
			return this.connection.setSavepoint();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
