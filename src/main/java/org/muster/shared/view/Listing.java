package org.muster.shared.view;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is asked for. Anything unknown in the address falls back to
 * the list's own order and its beginning.
 *
 * @param sort the key of a column, with a minus sign before it for the reverse order
 * @param after the key of the row after which to go on
 */
public record Listing(@Nullable String sort, @Nullable String after) {

	/** The rows of one page. */
	public static final int PAGE = 100;

	/** Every row, for files. */
	public static final Listing WHOLE = new Listing(null, null);

	/**
	 * Leaves out what no key can hold.
	 */
	public Listing {
		sort = clean(sort);
		after = clean(after);
	}

	/**
	 * A text from an address as the database can take it.
	 * @param text what the visitor typed
	 * @return the text without control characters, or nothing where none is left
	 */
	public static @Nullable String clean(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String cleaned = text.replaceAll("\\p{Cntrl}", "").strip();
		return cleaned.isEmpty() ? null : cleaned;
	}

	/**
	 * The column to order by.
	 * @return its key, empty for the list's own order
	 */
	public String column() {
		return (this.sort != null) ? this.sort.replaceFirst("^-", "") : "";
	}

	/**
	 * Whether the order is reversed.
	 * @return true for the reverse
	 */
	public boolean reversed() {
		return this.sort != null && this.sort.startsWith("-");
	}

	/**
	 * What a press on a column's heading asks for: its order, and its reverse the second
	 * time.
	 * @param key the key of the column
	 * @return the value of the parameter
	 */
	public String sortBy(String key) {
		return (key.equals(column()) && !reversed()) ? "-" + key : key;
	}

}
