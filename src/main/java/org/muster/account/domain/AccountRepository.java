package org.muster.account.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Where accounts are kept. An account is never deleted, since records name it.
 */
public interface AccountRepository extends Repository<Account, Long> {

	/**
	 * Keeps an account.
	 * @param account new or changed
	 * @return the account with its key
	 */
	Account saveAndFlush(Account account);

	/**
	 * Finds an account regardless of case.
	 * @param username as typed
	 * @return the account, if there is one
	 */
	@Query("select a from Account a where lower(a.username) = lower(:username)")
	Optional<Account> findByUsername(String username);

	/**
	 * All accounts, by username.
	 * @return enabled and disabled
	 */
	@Query("select a from Account a order by lower(a.username)")
	List<Account> findAll();

	/**
	 * How many accounts there are.
	 * @return zero before the first start
	 */
	long count();

}
