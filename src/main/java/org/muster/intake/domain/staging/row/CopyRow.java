package org.muster.intake.domain.staging.row;

import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the text format of PostgreSQL's COPY.
 */
final class CopyRow {

	private final StringBuilder text = new StringBuilder();

	private boolean begun;

	/**
	 * Adds a value to the present row.
	 * @param value its text, or {@code null} for none
	 * @return this
	 */
	CopyRow add(@Nullable String value) {
		if (this.begun) {
			this.text.append('\t');
		}
		this.begun = true;
		if (value == null) {
			this.text.append("\\N");
			return this;
		}
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
				case '\\' -> this.text.append("\\\\");
				case '\n' -> this.text.append("\\n");
				case '\r' -> this.text.append("\\r");
				case '\t' -> this.text.append("\\t");
				default -> this.text.append(c);
			}
		}
		return this;
	}

	/** Ends the present row. */
	void end() {
		this.text.append('\n');
		this.begun = false;
	}

	/**
	 * The length of what was written and not taken yet.
	 * @return a number of characters
	 */
	int length() {
		return this.text.length();
	}

	/**
	 * Takes what was written.
	 * @return the text, which is then forgotten here
	 */
	String take() {
		String taken = this.text.toString();
		this.text.setLength(0);
		return taken;
	}

}
