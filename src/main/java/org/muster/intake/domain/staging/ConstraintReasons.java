package org.muster.intake.domain.staging;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.muster.intake.domain.Rejection;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * Says in words which rule of the database a file breaks, where no check of the rows
 * found it before.
 */
final class ConstraintReasons {

	private static final Map<String, String> REASONS = Map.ofEntries(
			Map.entry("mandates_do_not_overlap", "Two mandates of a mission would be in force on the same day."),
			Map.entry("home_service_is_one", "There would be two home services."),
			Map.entry("home_is_one_country", "The home service is one country, never a collective."),
			Map.entry("unit_is_not_its_own_ancestor", "A unit would be its own ancestor."),
			Map.entry("officer_is_on_one_batch_at_a_time", "An officer would be on two rolls on the same day."),
			Map.entry("movement_belongs_to_its_batch",
					"A batch with movements would change its mission or contributor."),
			Map.entry("manifest_belongs_to_a_batch", "A manifest would belong to a movement without a batch."),
			Map.entry("manifest_holds_only_officers_on_the_roll",
					"A manifest would hold an officer who is not on the roll on that day."),
			Map.entry("officer_is_once_on_a_manifest", "An officer would be on a manifest twice."),
			Map.entry("officer_is_in_mission_once_at_a_time", "An officer would be in mission twice on the same day."),
			Map.entry("home_is_not_before_out", "An officer would go home before arriving."),
			Map.entry("home_only_after_out", "An officer would go home without having gone out."),
			Map.entry("completion_is_not_in_the_future", "A completion would be in the future."),
			Map.entry("completion_is_not_before_birth", "A completion would be before the officer's birth."),
			Map.entry("named_pledge_takes_up_collective",
					"A pledge would take up one that is not of a collective, or be collective itself."),
			Map.entry("replaced_pledge_is_withdrawn",
					"A pledge that was replaced would stand beside the one that replaced it."),
			Map.entry("stages_follow_one_another", "A pledge would reach a stage before the one that goes before it."),
			Map.entry("account_records_within_its_units", "Your account records only for officers of its units."),
			Map.entry("service_number_fits_pattern",
					"An officer would get a service number that is not written as the setting of this headquarters says."),
			Map.entry("nobody_serves_in_a_closed_unit", "An officer would serve in a unit after its last day."),
			Map.entry("no_unit_outlasts_the_one_above", "A unit would be open longer than the unit above it."),
			Map.entry("former_number_is_not_given_again", "An officer would get a former number of another."),
			Map.entry("enlisted_after_birth", "An officer would enlist before being born."));

	private ConstraintReasons() {
	}

	/**
	 * Translates what the database said.
	 * @param file the file whose rows it refused
	 * @param ex what it said
	 * @return the rejection, without a line: the database does not name it
	 */
	static Rejection of(String file, DataIntegrityViolationException ex) {
		ServerErrorMessage message = (ex.getMostSpecificCause() instanceof PSQLException said)
				? said.getServerErrorMessage() : null;
		String constraint = (message != null) ? message.getConstraint() : null;
		return Rejection.ofFile(file, reason(constraint));
	}

	private static String reason(@Nullable String constraint) {
		if (constraint == null) {
			return "The rows of this file break a rule of the records.";
		}
		return REASONS.getOrDefault(constraint,
				"The rows of this file break a rule of the records: %s.".formatted(constraint.replace('_', ' ')));
	}

}
