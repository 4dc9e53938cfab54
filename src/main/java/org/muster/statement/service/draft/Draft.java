package org.muster.statement.service.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.Figure;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;

/**
 * The wording of a statement from the records.
 *
 * @param mission the mission
 * @param day the day that it is about
 * @param language the language
 * @param title its title
 * @param paragraphs its text
 */
public record Draft(MissionSummary mission, LocalDate day, DraftLanguage language, String title,
		List<List<Piece>> paragraphs) {

	/**
	 * The text without links.
	 * @return paragraphs with an empty line between them
	 */
	public String plain() {
		return this.paragraphs.stream()
			.map((pieces) -> pieces.stream().map(Piece::text).collect(Collectors.joining()))
			.collect(Collectors.joining("\n\n"));
	}

	/**
	 * A piece of the text.
	 *
	 * @param text its words
	 * @param stated the figure that they state, {@code null} for words that state none
	 */
	public record Piece(String text, @Nullable Stated stated) {

	}

	/**
	 * A figure in the text.
	 *
	 * @param measure what it counts
	 * @param scope of what; {@code null} where claims know no such part
	 * @param figure the figure
	 * @param href leads to what it counts
	 */
	public record Stated(Measure measure, @Nullable Scope scope, Figure figure, String href) {

	}

}
