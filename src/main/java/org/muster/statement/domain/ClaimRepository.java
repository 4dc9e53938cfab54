package org.muster.statement.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The claims on record.
 */
public interface ClaimRepository extends Repository<Claim, Long> {

	/** A claim with what it is about. */
	String WHOLE = """
			select c from Claim c join fetch c.statement s join fetch c.mission m
			left join fetch c.part.contributor left join fetch c.part.batch left join fetch c.part.unit
			""";

	/** The order of the statements, and within them that of the text. */
	String IN_ORDER = " order by s.statedOn, s.code, c.quotedAt nulls first, c.id";

	/**
	 * All claims with what they are about.
	 * @return in the order of their statements
	 */
	@Query(WHOLE + IN_ORDER)
	List<Claim> inOrder();

	/**
	 * The claims of some statements.
	 * @param statements the codes of the statements as they were entered
	 * @return in the order of their statements
	 */
	@Query(WHOLE + "where s.code in :statements" + IN_ORDER)
	List<Claim> ofStatements(Collection<String> statements);

	/**
	 * The claims about a mission.
	 * @param mission the code of the mission in any case
	 * @return in the order of their statements
	 */
	@Query(WHOLE + "where lower(m.code) = lower(:mission)" + IN_ORDER)
	List<Claim> ofMission(String mission);

	/**
	 * One claim.
	 * @param id its key
	 * @return the claim, if there is one
	 */
	@Query(WHOLE + "where c.id = :id")
	Optional<Claim> find(long id);

	/**
	 * Puts a claim on record.
	 * @param claim the new claim
	 * @return the claim with its key
	 */
	Claim saveAndFlush(Claim claim);

	/**
	 * Writes what was changed, so that whoever asks next within the same transaction sees
	 * it.
	 */
	void flush();

	/**
	 * Removes a claim. Its versions stay in the history.
	 * @param claim the claim
	 */
	void delete(Claim claim);

	/**
	 * Removes the claims of a statement. Their versions stay in the history.
	 * @param statement the statement
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("delete from Claim c where c.statement = :statement")
	void deleteOf(Statement statement);

}
