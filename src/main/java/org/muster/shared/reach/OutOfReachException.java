package org.muster.shared.reach;

import org.muster.shared.BrokenRuleException;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * An account would record for officers who serve in none of its units. Nothing was
 * changed.
 */
public class OutOfReachException extends BrokenRuleException {

	/** What the database says too, which holds the rule on every path. */
	private static final String WORDS = "Your account records only for officers of its units.";

	/**
	 * Says how many are beyond the units, and not who.
	 * @param field the field beside which the message belongs
	 * @param message what is wrong, without names of persons
	 */
	public OutOfReachException(String field, String message) {
		super(field, WORDS + " " + message);
	}

	/**
	 * Whether the database refused a change for this rule.
	 * @param refused what it said
	 * @return true for this rule, false for any other
	 */
	public static boolean isBehind(DataIntegrityViolationException refused) {
		return String.valueOf(refused.getMostSpecificCause().getMessage()).contains(WORDS);
	}

	/**
	 * What is said where the database refused a change for this rule.
	 * @return a sentence without names of persons
	 */
	public static String words() {
		return WORDS;
	}

}
