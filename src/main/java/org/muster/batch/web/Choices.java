package org.muster.batch.web;

import java.util.List;

import org.muster.batch.domain.plan.PlanQueries.Named;
import org.muster.shared.web.form.Option;

/**
 * Turns what is on record into what a form offers to choose.
 */
public final class Choices {

	private Choices() {
	}

	/**
	 * One choice for each.
	 * @param all what is on record
	 * @return sent by code, shown by name and code
	 */
	public static List<Option> of(List<Named> all) {
		return all.stream().map((one) -> new Option(one.code(), one.name() + " (" + one.code() + ")")).toList();
	}

}
