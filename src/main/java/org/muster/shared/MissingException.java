package org.muster.shared;

/**
 * Something that was asked for by its address is not on record. Pages and the API answer
 * 404 with the message, so it names what is missing in words, and never a person.
 */
public class MissingException extends RuntimeException {

	/**
	 * Says what is missing.
	 * @param message a sentence for the reader, for instance "There is no batch B9."
	 */
	public MissingException(String message) {
		super(message);
	}

}
