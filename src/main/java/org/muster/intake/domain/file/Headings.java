package org.muster.intake.domain.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.intake.domain.cell.Cells;

/**
 * By what the header of a file is known.
 *
 * @param names the names that it may hold, in lower case
 * @param needed those that it must hold; one set of several is enough
 * @param mapping what the sender's own names mean
 */
public record Headings(Set<String> names, List<Set<String>> needed, ColumnMapping mapping) {

	/**
	 * Headings that mean what they say.
	 * @param names the names that a header may hold, in lower case
	 * @param needed those that it must hold
	 */
	public Headings(Set<String> names, Set<String> needed) {
		this(names, List.of(needed), ColumnMapping.NONE);
	}

	/**
	 * The same under the sender's own names.
	 * @param own what they mean
	 * @return the headings
	 */
	public Headings mapped(ColumnMapping own) {
		return new Headings(this.names, this.needed, own);
	}

	/**
	 * Whether a row can be the header.
	 * @param cells of the row
	 * @return true if it holds every name that is needed
	 */
	public boolean fit(List<String> cells) {
		Set<String> meant = meant(cells);
		return this.needed.stream().anyMatch(meant::containsAll);
	}

	/**
	 * How much of a row could be a header.
	 * @param cells of the row
	 * @return the number of names that are known
	 */
	public long known(List<String> cells) {
		return meant(cells).stream().filter(this.names::contains).count();
	}

	/**
	 * Every name that may stand in a header, the sender's own ones too.
	 * @return names in lower case
	 */
	public Set<String> spellings() {
		Set<String> all = new HashSet<>(this.names);
		all.addAll(this.mapping.columns().keySet());
		return all;
	}

	/**
	 * A heading as it is compared: in lower case, with underscores for the spaces and
	 * hyphens in it and nothing around it.
	 * @param heading as it stands in the file
	 * @return the spelling
	 */
	public static String spelt(String heading) {
		return Cells.trim(heading).replaceAll("[\\s\\p{Z}_-]+", "_").toLowerCase(Locale.ROOT);
	}

	private Set<String> meant(List<String> cells) {
		return this.mapping.read(cells).stream().map(Headings::spelt).collect(Collectors.toSet());
	}

}
