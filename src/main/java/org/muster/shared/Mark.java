package org.muster.shared;

/**
 * How sure a figure is. A figure without marks is exact.
 */
public enum Mark {

	/** Close to the number, on either side. */
	ABOUT("≈", "about"),

	/** A lower bound: the number or more. */
	AT_LEAST("≥", "at least"),

	/** An upper bound: the number or less. */
	AT_MOST("≤", "at most");

	private final String symbol;

	private final String words;

	Mark(String symbol, String words) {
		this.symbol = symbol;
		this.words = words;
	}

	/**
	 * The sign shown before the number.
	 * @return one character
	 */
	public String symbol() {
		return this.symbol;
	}

	/**
	 * The words read aloud before the number.
	 * @return English words
	 */
	public String words() {
		return this.words;
	}

}
