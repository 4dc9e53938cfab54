package org.muster.intake.domain.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Finds the header among the first rows of a file: the first row with all the names that
 * are needed. Where there is none, it is the one with most of the names that are known,
 * so that those which are missing can be told.
 *
 * @param <R> a row
 */
public final class HeaderSearch<R> {

	/** Titles and notes above the header take no more rows than these. */
	public static final int WITHIN = 1000;

	private final Headings headings;

	private final Function<R, List<String>> cells;

	private final List<R> seen = new ArrayList<>();

	private long most = -1;

	private int best = -1;

	private boolean fits;

	/**
	 * A search that has seen nothing yet.
	 * @param headings by what the header is known
	 * @param cells the cells of a row
	 */
	public HeaderSearch(Headings headings, Function<R, List<String>> cells) {
		this.headings = headings;
		this.cells = cells;
	}

	/**
	 * Looks at the next row.
	 * @param row a row that is not blank
	 * @return whether there is no need to look further
	 */
	public boolean ends(R row) {
		List<String> texts = this.cells.apply(row);
		this.fits = this.headings.fit(texts);
		long known = this.headings.known(texts);
		if (this.fits || known > this.most) {
			this.most = known;
			this.best = this.seen.size();
		}
		this.seen.add(row);
		return this.fits || this.seen.size() >= WITHIN;
	}

	/**
	 * Whether the header holds all the names that are needed.
	 * @return false if it is only the best guess
	 */
	public boolean hasFound() {
		return this.fits;
	}

	/**
	 * The header.
	 * @return the row, or {@code null} if no row was seen
	 */
	public @Nullable R header() {
		return (this.best < 0) ? null : this.seen.get(this.best);
	}

	/**
	 * The rows below the header that were seen.
	 * @return in their order
	 */
	public List<R> below() {
		return this.seen.subList(this.best + 1, this.seen.size());
	}

}
