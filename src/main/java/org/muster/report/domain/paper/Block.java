package org.muster.report.domain.paper;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.StrengthStep;

/**
 * A part of a report.
 */
public sealed interface Block {

	/**
	 * Which part of the template shows it.
	 * @return for instance {@code sheet}
	 */
	String kind();

	/**
	 * A table.
	 *
	 * @param title what stands above it
	 * @param heads its headings
	 * @param rows its cells, row by row
	 * @param totals a last row of sums, empty for none
	 * @param none what is said where there are no rows
	 */
	record Sheet(String title, List<Head> heads, List<List<Cell>> rows, List<Cell> totals,
			String none) implements Block {

		@Override
		public String kind() {
			return "sheet";
		}

	}

	/**
	 * A heading of a table.
	 *
	 * @param key the name of the column in files
	 * @param text the words shown
	 * @param figures whether its figures stand to the right
	 * @param width its share of the width in percent
	 */
	record Head(String key, String text, boolean figures, int width) {

	}

	/**
	 * Large figures side by side.
	 *
	 * @param tiles the figures
	 */
	record Tiles(List<Tile> tiles) implements Block {

		@Override
		public String kind() {
			return "tiles";
		}

	}

	/**
	 * A large figure.
	 *
	 * @param figure the figure as shown
	 * @param label what it counts
	 * @param note its base
	 */
	record Tile(String figure, String label, String note) {

	}

	/**
	 * The strength of a mission laid end to end against its mandate.
	 *
	 * @param position the figures
	 */
	record Strength(Position position) implements Block {

		@Override
		public String kind() {
			return "ladder";
		}

	}

	/**
	 * The strength of a mission over time.
	 *
	 * @param title what stands above it
	 * @param steps the strength, step by step
	 * @param day the day of the report
	 * @param until the day after the last that is drawn
	 */
	record Curve(String title, List<StrengthStep> steps, LocalDate day, LocalDate until) implements Block {

		@Override
		public String kind() {
			return "curve";
		}

	}

	/**
	 * Sentences, one to a line.
	 *
	 * @param title what stands above them
	 * @param sentences the sentences
	 * @param none what is said where there are none
	 */
	record Notes(String title, List<String> sentences, @Nullable String none) implements Block {

		@Override
		public String kind() {
			return "notes";
		}

	}

	/**
	 * Lines to sign on.
	 *
	 * @param lines what stands below each
	 */
	record Signatures(List<String> lines) implements Block {

		@Override
		public String kind() {
			return "signatures";
		}

	}

	/**
	 * What follows begins on a new sheet.
	 */
	record Turn() implements Block {

		@Override
		public String kind() {
			return "turn";
		}

	}

}
