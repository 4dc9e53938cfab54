package org.muster.intake.domain.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.kind.Kind;

/**
 * Every kind of record that a file may hold.
 */
public final class Kinds {

	/** In the order in which a pack is taken: a record after those that it names. */
	public static final List<Kind> IN_ORDER = List.of(MissionKinds.MISSIONS, MissionKinds.CONTRIBUTORS,
			MissionKinds.MANDATES, OfficerKinds.UNITS, OfficerKinds.OFFICERS, TrainingKinds.COURSES,
			TrainingKinds.REQUIREMENTS, TrainingKinds.COMPLETIONS, BatchKinds.BATCHES, BatchKinds.ROLL,
			MovementKinds.MOVEMENTS, ManifestKinds.MANIFESTS, MovementKinds.STRENGTH_RETURNS, StatementKinds.PLEDGES,
			StatementKinds.STATEMENTS, StatementKinds.CLAIMS);

	/** The results of officers in courses. */
	public static final Kind COMPLETIONS = TrainingKinds.COMPLETIONS;

	private Kinds() {
	}

	/**
	 * Finds a kind.
	 * @param name its name in any case
	 * @return the kind, or {@code null} where there is none
	 */
	public static @Nullable Kind named(String name) {
		String sought = name.toLowerCase(Locale.ROOT);
		return IN_ORDER.stream().filter((kind) -> kind.name().equals(sought)).findFirst().orElse(null);
	}

	/**
	 * Every name that a column of any kind has.
	 * @return names in lower case
	 */
	public static Set<String> everyName() {
		return IN_ORDER.stream().flatMap((kind) -> kind.headings().names().stream()).collect(Collectors.toSet());
	}

	/**
	 * The names of all kinds.
	 * @return for instance {@code missions, contributors, mandates}
	 */
	public static String names() {
		return String.join(", ", IN_ORDER.stream().map(Kind::name).toList());
	}

}
