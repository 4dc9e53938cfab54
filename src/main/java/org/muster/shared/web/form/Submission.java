package org.muster.shared.web.form;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.muster.shared.BrokenRuleException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.validation.BindingResult;

/**
 * What is done with a form that was sent: the act, or the form again with what is wrong
 * beside its fields. Nothing that was typed is lost.
 */
public final class Submission {

	private Submission() {
	}

	/**
	 * Does what the form of something new asks for, if it can be done.
	 * @param problems what is wrong with the form already; what a rule forbids is added
	 * @param form the template that shows the form
	 * @param act what the form asks for, answering where to go next
	 * @return where to go next, or the form again
	 */
	public static String of(BindingResult problems, String form, Supplier<String> act) {
		if (problems.hasErrors()) {
			return form;
		}
		try {
			return act.get();
		}
		catch (BrokenRuleException ex) {
			refuse(problems, ex);
		}
		catch (DataIntegrityViolationException ex) {
			problems.reject("form.clash", "It does not fit with other records.");
		}
		return form;
	}

	/**
	 * Does what the form asks that changes something on record, if it can be done.
	 * @param problems what is wrong with the form already; what a rule forbids is added
	 * @param form the template that shows the form
	 * @param overtaken shows in the form what somebody else changed meanwhile, see
	 * {@code StaleForms}
	 * @param act what the form asks for, answering where to go next
	 * @return where to go next, or the form again
	 */
	public static String of(BindingResult problems, String form, Consumer<OptimisticLockingFailureException> overtaken,
			Supplier<String> act) {
		try {
			return of(problems, form, act);
		}
		catch (OptimisticLockingFailureException ex) {
			overtaken.accept(ex);
			return form;
		}
	}

	/**
	 * Shows a broken rule beside its field, or above the form if it has no such field.
	 * @param problems of the form
	 * @param ex the broken rule
	 */
	public static void refuse(BindingResult problems, BrokenRuleException ex) {
		String message = String.valueOf(ex.getMessage());
		if (problems.getFieldType(ex.field()) != null) {
			problems.rejectValue(ex.field(), "rule", message);
		}
		else {
			problems.reject("rule", message);
		}
	}

}
