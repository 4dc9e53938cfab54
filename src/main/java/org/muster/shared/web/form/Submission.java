package org.muster.shared.web.form;

import java.util.function.Supplier;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.ChangedMeanwhileException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * What is done with a form that was sent: the act, or the form again with what is wrong
 * beside its fields. Nothing that was typed is lost.
 */
public final class Submission {

	private Submission() {
	}

	/**
	 * Does what the form asks for, if it can be done.
	 * @param problems what is wrong with the form already; what a rule forbids is added
	 * @param form the template that shows the form
	 * @param model of that template, told the present version if the form was stale
	 * @param act what the form asks for, answering where to go next
	 * @return where to go next, or the form again
	 */
	public static String of(BindingResult problems, String form, Model model, Supplier<String> act) {
		if (problems.hasErrors()) {
			return form;
		}
		try {
			return act.get();
		}
		catch (ChangedMeanwhileException ex) {
			model.addAttribute("freshVersion", ex.version());
			problems.reject("form.stale", new Object[] { ex.by() }, "Someone else was faster.");
		}
		catch (BrokenRuleException ex) {
			refuse(problems, ex);
		}
		catch (DataIntegrityViolationException ex) {
			problems.reject("form.clash", "It does not fit with other records.");
		}
		return form;
	}

	private static void refuse(BindingResult problems, BrokenRuleException ex) {
		String message = String.valueOf(ex.getMessage());
		if (problems.getFieldType(ex.field()) != null) {
			problems.rejectValue(ex.field(), "rule", message);
		}
		else {
			problems.reject("rule", message);
		}
	}

}
