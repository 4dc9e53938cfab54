package org.muster.shared.web.stale;

import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What others changed while a form was filled in.
 *
 * @param by the account that did, empty where not known
 * @param differences field by field
 */
public record Meanwhile(String by, List<Difference> differences) {

	/**
	 * The same with values in words.
	 * @param words says a value of a field in words
	 * @return what was changed
	 */
	public Meanwhile worded(BinaryOperator<String> words) {
		return new Meanwhile(this.by,
				this.differences.stream()
					.map((one) -> new Difference(one.field, words.apply(one.field, one.before),
							words.apply(one.field, one.theirs), words.apply(one.field, one.yours), one.both))
					.toList());
	}

	/**
	 * A field that others changed.
	 *
	 * @param field its name
	 * @param before what it was when the form was opened
	 * @param theirs what it is now
	 * @param yours what was typed
	 * @param both whether it was changed in the form too, which then keeps what was typed
	 */
	public record Difference(String field, String before, String theirs, String yours, boolean both) {

	}

}
