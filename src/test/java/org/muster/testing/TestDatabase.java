package org.muster.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database to test with.
 *
 * @param url its JDBC address
 * @param username the account that owns it
 * @param password that account's password
 */
public record TestDatabase(String url, String username, String password) {

	/** A new connection, for the caller to close. */
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.username, this.password);
	}

	TestDatabase named(String database) {
		return new TestDatabase(this.url.replaceFirst("(//[^/]+/)[^?]*", "$1" + database), this.username,
				this.password);
	}

	void execute(String sql) {
		try (Connection connection = connect(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql + " failed on the test server " + this.url, ex);
		}
	}

}
