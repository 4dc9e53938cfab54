package org.muster.statement.domain.reading;

/**
 * Something that was recognised in a text.
 *
 * @param <T> what it means
 * @param from the number of characters before it
 * @param until the same with its own
 * @param value what it means
 */
public record Found<T>(int from, int until, T value) {

	/**
	 * Whether two places share characters.
	 * @param other another place
	 * @return true if they do
	 */
	public boolean overlaps(Found<?> other) {
		return this.from < other.until && other.from < this.until;
	}

	/**
	 * The characters between two places.
	 * @param other another place
	 * @return zero where they touch or overlap
	 */
	int distance(Found<?> other) {
		return Math.max(0, Math.max(other.from - this.until, this.from - other.until));
	}

}
