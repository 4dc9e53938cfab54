package org.muster.officer.service;

import java.util.Collection;
import java.util.Set;

import org.muster.officer.domain.reach.ReachQueries;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.security.access.prepost.PreAuthorize;
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
	 * @throws BrokenRuleException if the officer serves in none of the account's units
	 */
	@Transactional(readOnly = true)
	public void require(String field, long officerId) {
		BrokenRuleException.require(!this.queries.isOutOfReach(officerId), field,
				"Your account records only for officers of its units, and this officer serves in none of them today.");
	}

	/**
	 * Refuses a unit beyond the account's own.
	 * @param field the field beside which it is said
	 * @param unitId the unit
	 * @throws BrokenRuleException if it is none of the account's units
	 */
	@Transactional(readOnly = true)
	public void requireUnit(String field, long unitId) {
		BrokenRuleException.require(!this.queries.isUnitOutOfReach(unitId), field,
				"Your account records only for officers of its units, and this is none of them.");
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
