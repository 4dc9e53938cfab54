package org.muster.readiness.domain.register;

/**
 * A search of the register that has been counted.
 */
public final class RegisterSearch {

	private final RegisterSql sql;

	private final long count;

	private final boolean close;

	RegisterSearch(RegisterSql sql, long count, boolean close) {
		this.sql = sql;
		this.count = count;
		this.close = close;
	}

	RegisterSql sql() {
		return this.sql;
	}

	/**
	 * How many it found.
	 * @return at most one more than are counted
	 */
	public long count() {
		return this.count;
	}

	/**
	 * Whether these only come close to what was typed.
	 * @return true where nobody was found by exactly that
	 */
	public boolean isClose() {
		return this.close;
	}

}
