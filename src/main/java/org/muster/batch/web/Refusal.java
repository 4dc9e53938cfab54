package org.muster.batch.web;

import org.muster.shared.BrokenRuleException;
import org.springframework.validation.BindingResult;

/**
 * Shows in a form which rule forbids what it asks.
 */
public final class Refusal {

	private Refusal() {
	}

	/**
	 * Puts the message beside its field, or above the form where the form has no such
	 * field.
	 * @param problems of the form
	 * @param broken the rule
	 */
	public static void show(BindingResult problems, BrokenRuleException broken) {
		String message = String.valueOf(broken.getMessage());
		if (problems.getFieldType(broken.field()) != null) {
			problems.rejectValue(broken.field(), "rule", message);
		}
		else {
			problems.reject("rule", message);
		}
	}

}
