package org.muster.readiness.stored;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks each function whose answer is stored, and its twin that answers from the raw
 * tables, the same questions.
 */
public final class StoredReadiness {

	private static final List<String> QUESTIONS = List.of(
			asked("ready_days", "s.id, x.officer_id, x.days", "s.id, (select array_agg(id) from officer)",
					"where not isempty(x.days)"),
			asked("mission_days", "x.*", "t", "where not isempty(x.days)"),
			asked("batch_ready_days", "s.id, x.*", "s.id, t", "where not isempty(x.days)"),
			asked("standing", "s.id, d, x.*", "s.id, d, t", ""),
			asked("batch_counts", "s.id, d, x.*", "s.id, d, t", ""),
			asked("unit_counts", "s.id, d, x.*", "s.id, d, t", ""),
			asked("left_at_home", "d, x.*", "(select array_agg(id) from unit), d, t", ""),
			asked("lapses_ahead", "s.id, d, x.*", "s.id, d, t", ""),
			asked("tours_ending_after", "s.id, d, x", "s.id, d + 100, d, t", ""),
			asked("manifest_tally", "x.*", "", ""), asked("strength_changes", "s.id, x.*", "s.id, t", ""),
			asked("arriving_batches", "d, x", "s.id, d, t", ""));

	private final JdbcClient jdbc;

	public StoredReadiness(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Each answer that one of the two gives and the other does not. */
	public List<String> differences(Collection<LocalDate> days, Collection<LocalDate> todays) {
		List<String> differences = new ArrayList<>();
		for (String question : QUESTIONS) {
			differences.addAll(this.jdbc.sql(question)
				.param("days", array(days))
				.param("todays", array(todays))
				.query(String.class)
				.list());
		}
		return differences;
	}

	private static String array(Collection<LocalDate> days) {
		return "{" + days.stream().map(LocalDate::toString).collect(Collectors.joining(",")) + "}";
	}

	private static String asked(String function, String answer, String arguments, String condition) {
		String all = """
				select distinct t, %2$s
				from mission s cross join unnest(:days::date[]) d cross join unnest(:todays::date[]) t
				cross join lateral %1$s(%3$s) x %4$s""";
		String stored = all.formatted(function, answer, arguments, condition)
			.replace("manifest_tally()", "(table manifest_tally)");
		String plain = all.formatted(function + "_plainly", answer, arguments, condition);
		return """
				with stored as materialized (%2$s), plain as materialized (%3$s)
				select '%1$s is stored: ' || x from (table stored except table plain) x
				union all
				select '%1$s is not stored: ' || x from (table plain except table stored) x""".formatted(function,
				stored, plain);
	}

}
