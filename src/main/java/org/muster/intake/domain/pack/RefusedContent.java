package org.muster.intake.domain.pack;

import java.io.IOException;

/**
 * Ends the reading of a file whose content proves too large or damaged on the way.
 */
public class RefusedContent extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Ends the reading.
	 * @param reason a sentence for the person who sent the file
	 */
	public RefusedContent(String reason) {
		super(reason);
	}

	/**
	 * Why the content is refused.
	 * @return a sentence
	 */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
