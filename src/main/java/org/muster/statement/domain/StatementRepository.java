package org.muster.statement.domain;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The statements on record.
 */
public interface StatementRepository extends Repository<Statement, Long> {

	/**
	 * Puts a statement on record.
	 * @param statement the new statement
	 * @return the statement with its key
	 */
	Statement saveAndFlush(Statement statement);

	/**
	 * Finds a statement by its code.
	 * @param code in any case
	 * @return the statement, if there is one
	 */
	Optional<Statement> findByCodeIgnoreCase(String code);

	/**
	 * Finds a statement to be changed; others who want to change it wait until that is
	 * done.
	 * @param code in any case
	 * @return the statement, if there is one
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Statement s where lower(s.code) = lower(:code)")
	Optional<Statement> findToChange(String code);

	/**
	 * Writes what was changed, so that whoever asks next within the same transaction sees
	 * it.
	 */
	void flush();

	/**
	 * Removes a statement. Its versions stay in the history.
	 * @param statement without claims
	 */
	void delete(Statement statement);

}
