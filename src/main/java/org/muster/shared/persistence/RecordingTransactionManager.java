package org.muster.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database for each transaction that writes whose it is and when it began, so
 * that every row it touches is recorded under that account and time, whichever way it is
 * written.
 */
@Component("transactionManager")
class RecordingTransactionManager extends JpaTransactionManager {

	private static final String MUSTER_ITSELF = "muster";

	private final transient Clock clock;

	RecordingTransactionManager(EntityManagerFactory entityManagerFactory, Clock clock) {
		super(entityManagerFactory);
		this.clock = clock;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		super.doBegin(transaction, definition);
		if (!definition.isReadOnly()) {
			try {
				nameAccountAndTime();
			}
			catch (SQLException ex) {
				doCleanupAfterCompletion(transaction);
				throw new CannotCreateTransactionException("Cannot record the account of the transaction", ex);
			}
		}
	}

	private void nameAccountAndTime() throws SQLException {
		Connection connection = DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
		try (PreparedStatement statement = connection.prepareStatement(
				"select set_config('muster.account', ?, true), set_config('muster.recording_time', ?, true)")) {
			statement.setString(1, account());
			statement.setString(2, this.clock.instant().toString());
			statement.execute();
		}
	}

	private static String account() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getName() : MUSTER_ITSELF;
	}

}
