package org.muster.account.domain.token;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The tokens on record.
 */
public interface AccessTokenRepository extends Repository<AccessToken, Long> {

	/**
	 * Keeps a token.
	 * @param token new or changed
	 * @return the token as kept
	 */
	AccessToken saveAndFlush(AccessToken token);

	/**
	 * Finds a token of an account that was not revoked.
	 * @param id the key
	 * @param accountId whose
	 * @return the token, if the account has it
	 */
	@Query("select t from AccessToken t where t.id = :id and t.account.id = :accountId and t.revokedAt is null")
	Optional<AccessToken> find(long id, long accountId);

}
