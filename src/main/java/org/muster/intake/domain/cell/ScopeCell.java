package org.muster.intake.domain.cell;

import java.util.Locale;
import java.util.Set;

/**
 * What part of a mission a claim speaks of: {@code contributor:CODE}, {@code batch:CODE}
 * or {@code unit:CODE}.
 */
public enum ScopeCell implements CellType {

	/** The only one. */
	PART_OF_A_MISSION;

	private static final Set<String> PARTS = Set.of("contributor", "batch", "unit");

	@Override
	public String sqlType() {
		return "text";
	}

	@Override
	public Reading read(String cell) {
		int colon = cell.indexOf(':');
		String part = Cells.trim(cell.substring(0, Math.max(colon, 0))).toLowerCase(Locale.ROOT);
		String code = Cells.trim(cell.substring(colon + 1));
		if (!PARTS.contains(part) || code.isEmpty()) {
			return Reading
				.refused("Write contributor:CODE, batch:CODE or unit:CODE, or leave it empty for the whole mission.");
		}
		Reading read = CodeCell.FREE.read(code);
		return (read.value() != null) ? Reading.of(part + ":" + read.value()) : read;
	}

}
