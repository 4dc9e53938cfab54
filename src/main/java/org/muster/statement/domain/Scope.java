package org.muster.statement.domain;

import java.util.Arrays;
import java.util.Optional;

import org.muster.shared.Words;

/**
 * What a claim is about: a mission or a part of it.
 *
 * @param kind the whole mission or a kind of part
 * @param code the code of the part, empty for the whole mission
 */
public record Scope(Kind kind, String code) {

	/** Not a part but all of it. */
	public static final Scope WHOLE_MISSION = new Scope(Kind.MISSION, "");

	/**
	 * The spelling of files and the API.
	 * @return for instance {@code batch:B2}, empty for the whole mission
	 */
	@Override
	public String toString() {
		return (this.kind != Kind.MISSION) ? Words.of(this.kind) + ":" + this.code : "";
	}

	/**
	 * Reads the spelling of files and the API.
	 * @param text for instance {@code batch:B2}, empty for the whole mission
	 * @return empty where it is no scope
	 */
	public static Optional<Scope> read(String text) {
		if (text.isEmpty()) {
			return Optional.of(WHOLE_MISSION);
		}
		String[] parts = text.split(":", 2);
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind != Kind.MISSION && Words.of(kind).equals(parts[0]))
			.filter((kind) -> parts.length == 2 && !parts[1].isBlank())
			.findFirst()
			.map((kind) -> new Scope(kind, parts[1].strip()));
	}

	/**
	 * The kinds of scope.
	 */
	public enum Kind {

		/** The whole mission. */
		MISSION,

		/** What one contributor sends. */
		CONTRIBUTOR,

		/** One batch. */
		BATCH,

		/** A unit and those below it. */
		UNIT

	}

}
