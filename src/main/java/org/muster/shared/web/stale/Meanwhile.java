package org.muster.shared.web.stale;

import java.util.List;

/**
 * What others changed while a form was filled in.
 *
 * @param differences field by field
 */
public record Meanwhile(List<Difference> differences) {

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
