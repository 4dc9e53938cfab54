package org.muster.intake.domain.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.muster.intake.domain.cell.Cells;

/**
 * Finds out what stands between the cells: the separator that makes the most of the names
 * that the header may hold.
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
		String header = beginning.stripLeading().lines().findFirst().orElse("");
		char best = ',';
		long most = -1;
		for (char separator : KNOWN) {
			long found = Arrays.stream(header.split(String.valueOf(separator), -1))
				.map((cell) -> Cells.trim(Cells.trim(cell).replace("\"", "")).toLowerCase(Locale.ROOT))
				.filter(names::contains)
				.count();
			long score = found * TableReader.MOST_COLUMNS
					+ Math.min(header.chars().filter((c) -> c == separator).count(), TableReader.MOST_COLUMNS - 1);
			if (score > most) {
				best = separator;
				most = score;
			}
		}
		return best;
	}

}
