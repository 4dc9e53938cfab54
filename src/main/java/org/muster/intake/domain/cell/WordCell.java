package org.muster.intake.domain.cell;

import java.util.List;

/**
 * One word of a short list, in any case.
 *
 * @param sqlType the type of the staged column
 * @param words the list as the database spells it
 */
public record WordCell(String sqlType, List<String> words) implements CellType {

	/** Yes or no. */
	public static final WordCell TRUE_OR_FALSE = new WordCell("boolean", List.of("true", "false"));

	@Override
	public Reading read(String cell) {
		for (String word : this.words) {
			if (word.equalsIgnoreCase(cell)) {
				return Reading.of(word);
			}
		}
		return Reading.refused("Write one of: " + String.join(", ", this.words) + ".");
	}

}
