package org.muster.training.service.extension;

import java.util.List;

import org.muster.training.domain.extension.ExtensionCounts;
import org.muster.training.domain.extension.ExtensionRow;

/**
 * What an order would do, before it is recorded.
 *
 * @param counts how many
 * @param rows the first of them by name
 * @param unknown what is the service number of nobody
 * @param groupWords the group in words
 */
public record ExtensionPreview(ExtensionCounts counts, List<ExtensionRow> rows, List<String> unknown,
		String groupWords) {

	/**
	 * What the page says the order will do.
	 * @return changes with anything that it would do
	 */
	public String announced() {
		return this.counts.extended() + "-" + this.counts.fingerprint();
	}

	/**
	 * How many are not shown by name.
	 * @return zero if all are
	 */
	public long unnamed() {
		return this.counts.extended() - this.rows.size();
	}

}
