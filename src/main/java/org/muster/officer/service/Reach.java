package org.muster.officer.service;

import java.util.Collection;
import java.util.Set;

import org.muster.officer.domain.reach.ReachQueries;
import org.muster.shared.MissingException;
import org.muster.shared.reach.OutOfReachException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The units for whose officers an account may record. The database refuses whatever is
 * beyond them on every path; asked before, it is said beside the field.
 */
@Service
@Transactional
public class Reach {

	private final ReachQueries queries;

	Reach(ReachQueries queries) {
		this.queries = queries;
	}

	/**
	 * Refuses what an account may not record.
	 * @param field the field beside which it is said
	 * @param officerId for whom it would record
	 * @throws OutOfReachException if the officer serves in none of the account's units
	 */
	@Transactional(readOnly = true)
	public void require(String field, long officerId) {
		if (this.queries.countOutOfReach(Set.of(officerId), account()) > 0) {
			throw new OutOfReachException(field, "This officer serves in none of them today.");
		}
	}

	/**
	 * Refuses what an account may not record for all of many officers.
	 * @param field the field beside which the message belongs
	 * @param officerIds for whom it would record
	 * @throws OutOfReachException if some of them serve in none of the account's units;
	 * it says how many, and not who
	 */
	@Transactional(readOnly = true)
	public void requireAll(String field, Collection<Long> officerIds) {
		int beyond = this.queries.countOutOfReach(officerIds, account());
		if (beyond > 0) {
			throw new OutOfReachException(field, "%,d of these %,d officers %s in none of them today.".formatted(beyond,
					officerIds.size(), (beyond == 1) ? "serves" : "serve"));
		}
	}

	/**
	 * Refuses a unit beyond the account's own.
	 * @param field the field beside which it is said
	 * @param unitId the unit
	 * @throws OutOfReachException if it is none of the account's units
	 */
	@Transactional(readOnly = true)
	public void requireUnit(String field, long unitId) {
		if (this.queries.isUnitOutOfReach(unitId, account())) {
			throw new OutOfReachException(field, "This unit is none of them.");
		}
	}

	private static String account() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getName() : "";
	}

	/**
	 * The units to which an account is limited, with all below them.
	 * @param username in any case
	 * @return their codes, none where it is not limited
	 * @throws MissingException if there is no such account
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public Set<String> of(String username) {
		if (!this.queries.isAccount(username)) {
			throw new MissingException("There is no such account.");
		}
		return this.queries.units(username);
	}

	/**
	 * Limits an account to units and those below them.
	 * @param username in any case
	 * @param codes the codes of the units, none to lift the limit
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void limit(String username, Collection<String> codes) {
		this.queries.limit(username, codes);
	}

}
