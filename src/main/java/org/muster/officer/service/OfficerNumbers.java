package org.muster.officer.service;

import java.util.Collection;

import org.muster.officer.domain.paste.NumberQueries;
import org.muster.officer.domain.paste.PastedNumbers;
import org.muster.officer.domain.paste.ResolvedNumbers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds many officers by service numbers, and keeps an account that is limited to units
 * from recording for others.
 */
@Service
@Transactional(readOnly = true)
public class OfficerNumbers {

	private final NumberQueries numbers;

	private final Reach reach;

	OfficerNumbers(NumberQueries numbers, Reach reach) {
		this.numbers = numbers;
		this.reach = reach;
	}

	/**
	 * Whom a text stands for.
	 * @param text service numbers with any separators
	 * @param field the field of the form, for problems
	 * @return the officers and what stands for nobody
	 * @throws org.muster.shared.BrokenRuleException if there are more than can be taken
	 * at once
	 */
	public ResolvedNumbers resolve(String text, String field) {
		return this.numbers.resolve(PastedNumbers.of(text, field));
	}

	/**
	 * Refuses what the account may not record for all of these officers.
	 * @param field the field beside which it is said
	 * @param officerIds for whom it would record
	 * @throws org.muster.shared.reach.OutOfReachException if some of them serve in none
	 * of the account's units
	 */
	public void requireWithinReach(String field, Collection<Long> officerIds) {
		this.reach.requireAll(field, officerIds);
	}

}
