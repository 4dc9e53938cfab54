package org.muster.training.service.pasted;

import java.util.List;

import org.muster.training.service.results.SheetRow;

/**
 * What a form would record, and whom its numbers stand for.
 *
 * @param rows the officers, each with what is on record
 * @param unknown what is the service number of nobody
 */
public record PastedSheet(List<SheetRow> rows, List<String> unknown) {

	/**
	 * How many results would be written.
	 * @return without those kept as they are on record
	 */
	public long writing() {
		return this.rows.stream().filter(SheetRow::writes).count();
	}

	/**
	 * How many have another result of that day on record, which would be kept.
	 * @return zero if none
	 */
	public long keeping() {
		return this.rows.stream().filter(SheetRow::keeps).count();
	}

	/**
	 * What the page says would be recorded.
	 * @return changes with anything that would be written
	 */
	public String announced() {
		return "%d-%d-%d".formatted(writing(), keeping(), this.unknown.size());
	}

}
