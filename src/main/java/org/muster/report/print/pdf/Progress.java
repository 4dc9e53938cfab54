package org.muster.report.print.pdf;

import java.util.concurrent.CancellationException;

/**
 * How far the printing of a report has come, told by the thread that prints and read by
 * others, one of which may call it off.
 */
public final class Progress {

	private static final int PERCENT = 100;

	private volatile int rows;

	private volatile int printed;

	private volatile boolean begun;

	private volatile boolean calledOff;

	/**
	 * Begins.
	 * @param all how many rows the tables of the report have
	 * @throws CancellationException if it was called off meanwhile
	 */
	public void begin(int all) {
		this.rows = all;
		this.begun = true;
		goOn(0);
	}

	/**
	 * Goes on after some rows.
	 * @param count how many rows were printed since
	 * @throws CancellationException if it was called off meanwhile
	 */
	public void goOn(int count) {
		this.printed += count;
		if (this.calledOff) {
			throw new CancellationException();
		}
	}

	/**
	 * Has the printing end before its time.
	 */
	public void callOff() {
		this.calledOff = true;
	}

	/**
	 * Whether the printing has begun.
	 * @return false while it waits for its turn
	 */
	public boolean isBegun() {
		return this.begun;
	}

	/**
	 * How many rows there are.
	 * @return zero before it begins
	 */
	public int rows() {
		return this.rows;
	}

	/**
	 * How many rows were printed.
	 * @return at most all
	 */
	public int printed() {
		return Math.min(this.printed, this.rows);
	}

	/**
	 * How much was printed.
	 * @return from 0 to 100
	 */
	public int percent() {
		return (this.rows == 0) ? 0 : (int) ((long) PERCENT * printed() / this.rows);
	}

}
