package org.muster.intake.domain.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.intake.domain.cell.Cells;

/**
 * By what the header of a file is known.
 *
 * @param names the names that it may hold, in lower case
 * @param needed those that it must hold
 */
public record Headings(Set<String> names, Set<String> needed) {

	/**
	 * Whether a row can be the header.
	 * @param cells of the row
	 * @return true if it holds every name that is needed
	 */
	public boolean fit(List<String> cells) {
		return spelt(cells).containsAll(this.needed);
	}

	/**
	 * How much of a row could be a header.
	 * @param cells of the row
	 * @return the number of names that are known
	 */
	public long known(List<String> cells) {
		return spelt(cells).stream().filter(this.names::contains).count();
	}

	private static Set<String> spelt(List<String> cells) {
		return cells.stream().map((cell) -> Cells.trim(cell).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

}
