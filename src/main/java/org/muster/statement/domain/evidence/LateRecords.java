package org.muster.statement.domain.evidence;

/**
 * How many records of a mission were entered or changed after a time.
 *
 * @param movements movements and names on their manifests
 * @param completions completions of officers on its rolls
 * @param pledges pledges
 * @param returns strength returns
 */
public record LateRecords(long movements, long completions, long pledges, long returns) {

	/**
	 * All of them.
	 * @return the sum
	 */
	public long total() {
		return this.movements + this.completions + this.pledges + this.returns;
	}

}
