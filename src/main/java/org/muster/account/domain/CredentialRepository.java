package org.muster.account.domain;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Where passwords are kept, hashed.
 */
public interface CredentialRepository extends Repository<Credential, Long> {

	/**
	 * Keeps a password.
	 * @param credential new or replaced
	 * @return the credential as kept
	 */
	Credential saveAndFlush(Credential credential);

	/**
	 * Finds the password of an account.
	 * @param account a saved account
	 * @return the credential, which every account has
	 */
	@Query("select c from Credential c where c.accountId = :#{#account.id()}")
	Optional<Credential> findByAccount(Account account);

}
