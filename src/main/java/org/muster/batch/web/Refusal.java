package org.muster.batch.web;

import java.util.Map;

import org.muster.shared.BrokenRuleException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.BindingResult;

/**
 * Shows in a form which rule forbids what it asks.
 */
public final class Refusal {

	private static final Map<String, String> WORDS = Map.of("officer_is_in_mission_once_at_a_time",
			"Somebody on this manifest is in mission on these days already. Nothing was saved.",
			"officer_is_on_one_batch_at_a_time",
			"Somebody on this manifest is on another roll on these days, so the place on this one cannot be opened again. Nothing was saved.",
			"manifest_holds_only_officers_on_the_roll",
			"Somebody on this manifest is not on the roll on that day. Nothing was saved.", "home_only_after_out",
			"Somebody of this movement has come home since. Cancel or correct that movement first. Nothing was saved.",
			"home_is_not_before_out", "Somebody on this manifest would come home before arriving. Nothing was saved.",
			"movement_is_unique",
			"A movement with these days and this carrier is on record already. Nothing was saved.",
			"movement_form_is_recorded_once", "This form was recorded already. Nothing was saved twice.");

	private Refusal() {
	}

	/**
	 * Says which rule of the database forbids it, where somebody else was faster.
	 * @param problems of the form
	 * @param broken what the database said
	 */
	public static void show(BindingResult problems, DataIntegrityViolationException broken) {
		ServerErrorMessage message = (broken.getMostSpecificCause() instanceof PSQLException said)
				? said.getServerErrorMessage() : null;
		String rule = (message != null && message.getConstraint() != null) ? message.getConstraint() : "";
		problems.reject("rule", WORDS.getOrDefault(rule,
				"This no longer fits with other records, which somebody may have changed meanwhile. Nothing was saved."));
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
