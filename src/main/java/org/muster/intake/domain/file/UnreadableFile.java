package org.muster.intake.domain.file;

import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as rows and columns, from a line on or at all.
 */
public class UnreadableFile extends Exception {

	private static final long serialVersionUID = 1L;

	@Nullable private final Long line;

	/**
	 * A file that cannot be read.
	 * @param line the line from which on, or {@code null} where there is none to name
	 * @param reason a sentence for the person who sent it
	 */
	public UnreadableFile(@Nullable Long line, String reason) {
		super(reason);
		this.line = line;
	}

	/**
	 * Where it became unreadable.
	 * @return the line, or {@code null}
	 */
	public @Nullable Long line() {
		return this.line;
	}

	/**
	 * Why it is unreadable.
	 * @return a sentence
	 */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
