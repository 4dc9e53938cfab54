package org.muster.statement.service.evidence;

import java.time.LocalDate;
import java.util.List;

import org.muster.shared.view.Address;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;

/**
 * Leads to the names and records that a figure counts.
 */
public final class CountedRecords {

	private CountedRecords() {
	}

	/**
	 * The lists that a figure counts.
	 * @param mission the code of the mission
	 * @param measure what is counted
	 * @param scope of what
	 * @param day as of what day
	 * @return each by the key of its words
	 */
	public static List<Counted> of(String mission, Measure measure, Scope scope, LocalDate day) {
		return switch (measure) {
			case DEPLOYED -> List.of(deployed(mission, scope, day));
			case READY -> List.of(standing(mission, scope, day, "ready"));
			case IN_TRAINING -> List.of(standing(mission, scope, day, "in_training"));
			case EXPECTED, PLEDGED -> List.of(pledges(mission, scope, day));
			case OUTSTANDING -> List.of(pledges(mission, scope, day), deployed(mission, scope, day));
			case AFTER_NEXT -> List.of(deployed(mission, scope, day), standing(mission, scope, day, "ready"));
			case AUTHORISED -> List.of(mandates(mission, day));
			case SHORT -> List.of(mandates(mission, day), deployed(mission, scope, day));
		};
	}

	private static Counted deployed(String mission, Scope scope, LocalDate day) {
		return switch (scope.kind()) {
			case UNIT -> standing(mission, scope, day, "deployed");
			case BATCH -> new Counted("movements",
					list(mission, "movements").with("batch", scope.code()).with("asOf", day).href());
			case CONTRIBUTOR, MISSION -> new Counted("movements",
					list(mission, "movements").with("contributor", scope.code()).with("asOf", day).href());
		};
	}

	private static Counted standing(String mission, Scope scope, LocalDate day, String standing) {
		Address officers = Address.of("officers").with("mission", mission).with("standing", standing);
		Address within = switch (scope.kind()) {
			case UNIT -> officers.with("unit", scope.code());
			case BATCH -> officers.with("batch", scope.code());
			case CONTRIBUTOR, MISSION -> officers;
		};
		return new Counted(standing, within.with("asOf", day).href());
	}

	private static Counted pledges(String mission, Scope scope, LocalDate day) {
		String contributor = (scope.kind() == Scope.Kind.CONTRIBUTOR) ? scope.code() : "";
		return new Counted("pledges",
				list(mission, "pledges").with("contributor", contributor).with("asOf", day).href());
	}

	private static Counted mandates(String mission, LocalDate day) {
		return new Counted("mandates", list(mission, "mandates").with("asOf", day).href());
	}

	private static Address list(String mission, String list) {
		return Address.of("missions", mission, list);
	}

	/**
	 * A list that a figure counts.
	 *
	 * @param key what it lists
	 * @param href its address
	 */
	public record Counted(String key, String href) {

	}

}
