package org.muster.shared;

/**
 * A rule of the domain forbids what was asked. Nothing was changed.
 */
public class BrokenRuleException extends RuntimeException {

	private final String field;

	/**
	 * Names the rule in words for the person who asked.
	 * @param field the field beside which the message belongs
	 * @param message what is wrong and what would be right, without names of persons
	 */
	public BrokenRuleException(String field, String message) {
		super(message);
		this.field = field;
	}

	/**
	 * The field beside which the message belongs.
	 * @return the name of a form field
	 */
	public String field() {
		return this.field;
	}

	/**
	 * Refuses what a rule forbids.
	 * @param holds whether the rule holds
	 * @param field the field beside which the message belongs
	 * @param message what is wrong and what would be right
	 * @throws BrokenRuleException if the rule does not hold
	 */
	public static void require(boolean holds, String field, String message) {
		if (!holds) {
			throw new BrokenRuleException(field, message);
		}
	}

}
