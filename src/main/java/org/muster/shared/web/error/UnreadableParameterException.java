package org.muster.shared.web.error;

/**
 * A parameter of the API that means nothing. The API answers 400 and names it.
 */
public class UnreadableParameterException extends RuntimeException {

	private final String parameter;

	private final String value;

	/**
	 * Says what is wrong.
	 * @param parameter its name
	 * @param value as it was sent
	 * @param expected what was expected instead
	 */
	public UnreadableParameterException(String parameter, String value, String expected) {
		super("The parameter " + parameter + " is \"" + value + "\"; expected is " + expected + ".");
		this.parameter = parameter;
		this.value = value;
	}

	/**
	 * Which parameter.
	 * @return its name
	 */
	public String parameter() {
		return this.parameter;
	}

	/**
	 * What it said.
	 * @return as it was sent
	 */
	public String value() {
		return this.value;
	}

}
