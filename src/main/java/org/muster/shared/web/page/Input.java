package org.muster.shared.web.page;

import java.util.List;

import org.muster.shared.web.form.Option;

/**
 * One field of a form.
 *
 * @param name the property of the form, whose value is a text
 * @param type {@code text}, {@code date}, {@code number}, {@code area}, {@code tick},
 * {@code choice} or {@code hidden}
 * @param options what can be chosen
 * @param optional whether nothing may be chosen
 */
public record Input(String name, String type, List<Option> options, boolean optional) {

	/**
	 * A line of text.
	 * @param name the property
	 * @return the field
	 */
	public static Input text(String name) {
		return new Input(name, "text", List.of(), true);
	}

	/**
	 * What is sent along unseen.
	 * @param name the property
	 * @return the field
	 */
	public static Input hidden(String name) {
		return new Input(name, "hidden", List.of(), true);
	}

	/**
	 * A day.
	 * @param name the property
	 * @return the field
	 */
	public static Input day(String name) {
		return new Input(name, "date", List.of(), true);
	}

	/**
	 * A whole number.
	 * @param name the property
	 * @return the field
	 */
	public static Input number(String name) {
		return new Input(name, "number", List.of(), true);
	}

	/**
	 * A text of several lines.
	 * @param name the property
	 * @return the field
	 */
	public static Input area(String name) {
		return new Input(name, "area", List.of(), true);
	}

	/**
	 * A yes or no.
	 * @param name the property, {@code true} when ticked
	 * @return the field
	 */
	public static Input tick(String name) {
		return new Input(name, "tick", List.of(), true);
	}

	/**
	 * One of a list.
	 * @param name the property
	 * @param options what can be chosen
	 * @return the field
	 */
	public static Input choice(String name, List<Option> options) {
		return new Input(name, "choice", options, false);
	}

	/**
	 * One of a list, or none.
	 * @param name the property
	 * @param options what can be chosen
	 * @return the field
	 */
	public static Input choiceOrNone(String name, List<Option> options) {
		return new Input(name, "choice", options, true);
	}

}
