package org.muster.merge.domain;

/**
 * What of the record that goes becomes the other's, and what both had.
 *
 * @param table whose rows they are, for instance {@code completion}
 * @param moved how many become the other's
 * @param both how many stand on record once where both had one
 */
public record Moved(String table, int moved, int both) {

	/**
	 * Whether there is anything to tell.
	 * @return false where neither
	 */
	public boolean isSome() {
		return this.moved + this.both > 0;
	}

}
