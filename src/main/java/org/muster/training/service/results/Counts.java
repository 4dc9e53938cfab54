package org.muster.training.service.results;

import java.util.List;

import org.muster.training.domain.Result;

/**
 * What would be recorded.
 *
 * @param passed how many passes
 * @param failed how many failures
 * @param incomplete how many who did not finish
 * @param unmarked how many are left as they are
 * @param onRecord how many marked officers have another result of that day
 * @param kept how many of those are kept
 */
public record Counts(long passed, long failed, long incomplete, long unmarked, long onRecord, long kept) {

	static Counts of(List<SheetRow> rows) {
		return new Counts(written(rows, Result.PASSED), written(rows, Result.FAILED), written(rows, Result.INCOMPLETE),
				rows.stream().filter((row) -> row.mark() == null).count(),
				rows.stream().filter((row) -> row.mark() != null && row.onRecord()).count(),
				rows.stream().filter(SheetRow::keeps).count());
	}

	private static long written(List<SheetRow> rows, Result result) {
		return rows.stream().filter((row) -> row.writes() && row.mark() == result).count();
	}

	/**
	 * How many results.
	 * @return the sum
	 */
	public long total() {
		return this.passed + this.failed + this.incomplete;
	}

	/**
	 * What the form announces, so that nothing else is recorded.
	 * @return the figures in a row
	 */
	public String announced() {
		return this.passed + "-" + this.failed + "-" + this.incomplete + "-" + this.kept;
	}

}
