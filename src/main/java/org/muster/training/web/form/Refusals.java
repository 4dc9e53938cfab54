package org.muster.training.web.form;

import org.muster.shared.BrokenRuleException;

import org.springframework.beans.NotReadablePropertyException;
import org.springframework.validation.BindingResult;

/**
 * Shows beside the fields of a form which rule it breaks.
 */
public final class Refusals {

	private Refusals() {
	}

	/**
	 * Shows a broken rule beside its field, or above the form if it has no such field.
	 * @param problems of the form
	 * @param refusal the broken rule
	 */
	public static void show(BindingResult problems, BrokenRuleException refusal) {
		String words = String.valueOf(refusal.getMessage());
		try {
			problems.rejectValue(refusal.field(), "rule", words);
		}
		catch (NotReadablePropertyException ex) {
			problems.reject("rule", words);
		}
	}

}
