package org.muster.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.EntityManagerFactory;
import org.muster.shared.records.RecordsAt;

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
 * written. Where the records of an earlier time are asked for, each transaction reads
 * those and writes nothing.
 */
@Component("transactionManager")
class RecordingTransactionManager extends JpaTransactionManager {

	private static final String MUSTER_ITSELF = "muster";

	private static final String RECORD = """
			select set_config('muster.account', ?, true), set_config('muster.recording_time', ?, true)
			""";

	private static final String READ_AS_RECORDED = """
			select set_config('transaction_read_only', 'on', true), set_config('muster.records_at', ?, true),
			       set_config('search_path', 'recorded, ' || current_setting('search_path'), true)
			""";

	private final transient Clock clock;

	RecordingTransactionManager(EntityManagerFactory entityManagerFactory, Clock clock) {
		super(entityManagerFactory);
		this.clock = clock;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		super.doBegin(transaction, definition);
		Instant asked = RecordsAt.asked();
		if (asked != null) {
			tell(transaction, READ_AS_RECORDED, asked.toString());
		}
		else if (!definition.isReadOnly()) {
			tell(transaction, RECORD, account(), this.clock.instant().toString());
		}
	}

	private void tell(Object transaction, String settings, String... values) {
		Connection connection = DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
		try (PreparedStatement statement = connection.prepareStatement(settings)) {
			for (int index = 0; index < values.length; index++) {
				statement.setString(index + 1, values[index]);
			}
			statement.execute();
		}
		catch (SQLException ex) {
			doCleanupAfterCompletion(transaction);
			throw new CannotCreateTransactionException("Cannot tell the database of the transaction", ex);
		}
	}

	private static String account() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getName() : MUSTER_ITSELF;
	}

}
