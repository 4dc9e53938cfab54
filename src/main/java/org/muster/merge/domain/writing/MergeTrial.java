package org.muster.merge.domain.writing;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.muster.merge.domain.Decisions;
import org.muster.merge.domain.Moved;
import org.muster.merge.domain.Pair;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Does a merge only to see what it would do, and takes all of it back.
 */
@Repository
public class MergeTrial {

	private final MergeWriter writer;

	private final JdbcClient jdbc;

	MergeTrial(MergeWriter writer, JdbcClient jdbc) {
		this.writer = writer;
		this.jdbc = jdbc;
	}

	/**
	 * Tries a merge within the running transaction.
	 * @param <R> what is looked at
	 * @param pair the two records, locked
	 * @param decisions which holds where they differ
	 * @param look at the records as they would be
	 * @return what would be
	 */
	public <R> Tried<R> of(Pair pair, Decisions decisions, Supplier<R> look) {
		this.jdbc.sql("savepoint merge_trial").update();
		try {
			return new Tried<>(this.writer.merge(pair, decisions), look.get(), null);
		}
		catch (DataIntegrityViolationException ex) {
			return new Tried<>(List.of(), null, rule(ex));
		}
		finally {
			this.jdbc.sql("rollback to savepoint merge_trial").update();
		}
	}

	private static String rule(DataIntegrityViolationException ex) {
		ServerErrorMessage said = (ex.getMostSpecificCause() instanceof PSQLException cause)
				? cause.getServerErrorMessage() : null;
		String constraint = (said != null) ? said.getConstraint() : null;
		return (constraint != null) ? constraint : "other";
	}

	/**
	 * What a merge would do.
	 *
	 * @param <R> what was looked at
	 * @param moved what becomes the other's
	 * @param seen what was looked at, {@code null} where a rule forbids the merge
	 * @param refusal the name of that rule, {@code null} where none does
	 */
	public record Tried<R>(List<Moved> moved, @Nullable R seen, @Nullable String refusal) {

	}

}
