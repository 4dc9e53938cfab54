package org.muster.intake.domain.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.muster.intake.domain.file.HeaderSearch;
import org.muster.intake.domain.file.Headings;

/**
 * Finds out what stands between the cells: the separator that makes the most of the names
 * that the header may hold, or else the one that most lines use.
 */
final class Separator {

	private static final char[] KNOWN = { ',', ';', '\t' };

	private Separator() {
	}

	/**
	 * Chooses the separator of a file.
	 * @param beginning of the file, at least its header where that is not overlong
	 * @param names the names that the header may hold, in lower case
	 * @return comma, semicolon or tab; comma where none makes sense
	 */
	static char of(String beginning, Set<String> names) {
		List<String> lines = beginning.lines().limit(HeaderSearch.WITHIN).toList();
		char best = ',';
		long most = -1;
		for (char separator : KNOWN) {
			long known = lines.stream().mapToLong((line) -> known(line, separator, names)).max().orElse(0);
			long used = lines.stream().filter((line) -> line.indexOf(separator) >= 0).count();
			long score = known * (HeaderSearch.WITHIN + 1) + used;
			if (score > most) {
				best = separator;
				most = score;
			}
		}
		return best;
	}

	private static long known(String line, char separator, Set<String> names) {
		return Arrays.stream(line.split(String.valueOf(separator), -1))
			.map((cell) -> Headings.spelt(cell.replace("\"", "")))
			.filter(names::contains)
			.count();
	}

}
