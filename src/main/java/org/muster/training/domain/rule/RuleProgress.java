package org.muster.training.domain.rule;

/**
 * How far a change of the rules has come.
 *
 * @param done for how many officers it is worked out
 * @param officers for how many it has to be
 */
public record RuleProgress(long done, long officers) {

	private static final long PERCENT = 100;

	/**
	 * How much is done.
	 * @return from 0 to 100
	 */
	public long percent() {
		return (this.officers == 0) ? PERCENT : PERCENT * this.done / this.officers;
	}

}
