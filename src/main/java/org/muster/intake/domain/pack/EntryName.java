package org.muster.intake.domain.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.kind.Kind;

/**
 * The name of an entry in a ZIP.
 *
 * @param path as it stands there
 */
record EntryName(String path) {

	private static final Set<String> BESIDE = Set.of("thumbs.db", "desktop.ini");

	/**
	 * Absolute names, drives, backslashes and dots that climb: no honest pack has them.
	 */
	boolean isUnsafe() {
		return this.path.isEmpty() || this.path.startsWith("/") || this.path.contains("\\") || this.path.contains(":")
				|| this.path.chars().anyMatch(Character::isISOControl)
				|| Arrays.stream(this.path.split("/")).anyMatch((part) -> part.equals("..") || part.equals("."));
	}

	/** What machines and people put beside the records. */
	boolean isIgnored() {
		String name = base().toLowerCase(Locale.ROOT);
		return Arrays.stream(this.path.split("/")).anyMatch((part) -> part.startsWith(".") || part.equals("__MACOSX"))
				|| name.startsWith("~$") || name.startsWith("readme") || BESIDE.contains(name);
	}

	String base() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	boolean endsWith(String ending) {
		return base().toLowerCase(Locale.ROOT).endsWith(ending);
	}

	@Nullable Kind kind() {
		boolean known = endsWith(".csv") || endsWith(".xlsx") || endsWith(".xls");
		return known ? Kinds.named(base().substring(0, base().lastIndexOf('.'))) : null;
	}

	static String shown(String name) {
		return Cells.shown(name);
	}

}
