package org.muster.shared.web.error;

import java.util.Set;

import org.springframework.http.HttpStatus;

/**
 * The messages of an error page: what happened, what was kept, what to do next.
 *
 * @param key the part of the messages' keys that names the error
 */
record ErrorWords(String key) {

	private static final Set<Integer> OWN_WORDS = Set.of(400, 403, 404, 405, 409, 413, 422, 500);

	static ErrorWords of(HttpStatus status) {
		if (OWN_WORDS.contains(status.value())) {
			return new ErrorWords(String.valueOf(status.value()));
		}
		return new ErrorWords(status.is5xxServerError() ? "500" : "other");
	}

	/**
	 * What happened, short.
	 * @return the key of a message
	 */
	public String title() {
		return "error." + this.key + ".title";
	}

	/**
	 * What happened, in a sentence.
	 * @return the key of a message
	 */
	public String happened() {
		return "error." + this.key + ".happened";
	}

	/**
	 * What was kept.
	 * @return the key of a message
	 */
	public String kept() {
		return "error." + this.key + ".kept";
	}

	/**
	 * What to do next.
	 * @return the key of a message
	 */
	public String next() {
		return "error." + this.key + ".next";
	}

}
