package org.muster.statement.domain;

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
