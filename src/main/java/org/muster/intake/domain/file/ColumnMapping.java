package org.muster.intake.domain.file;

import java.util.List;
import java.util.Map;

/**
 * Which column each heading of a file means, where headquarters' own systems name them
 * differently.
 *
 * @param columns the name of the column by the heading, spelt as
 * {@link Headings#spelt(String)} does; empty for a column of the file that is left out
 */
public record ColumnMapping(Map<String, String> columns) {

	/** Headings mean what they say. */
	public static final ColumnMapping NONE = new ColumnMapping(Map.of());

	/**
	 * Keeps the columns as they are now.
	 */
	public ColumnMapping {
		columns = Map.copyOf(columns);
	}

	/**
	 * What the headings of a file mean.
	 * @param header the cells of the header
	 * @return the name of the column for each, empty for one that is left out
	 */
	public List<String> read(List<String> header) {
		if (this.columns.isEmpty()) {
			return header;
		}
		return header.stream().map((cell) -> this.columns.getOrDefault(Headings.spelt(cell), cell)).toList();
	}

}
