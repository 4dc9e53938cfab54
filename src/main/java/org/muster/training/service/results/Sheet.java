package org.muster.training.service.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.muster.training.domain.results.PassValidity;
import org.muster.training.domain.session.SessionSummary;

/**
 * The form of results as it is judged: what would be recorded, and what forbids it.
 *
 * @param session the session
 * @param form what was typed
 * @param day the day for which the rows were read
 * @param validity how long its passes are valid
 * @param rows the officers
 * @param counts what would be recorded
 * @param problems what is wrong, by field
 * @param batches whom the passes would make ready, empty where that was not asked
 */
public record Sheet(SessionSummary session, MarkedForm form, LocalDate day, PassValidity validity, List<SheetRow> rows,
		Counts counts, Map<String, List<String>> problems, List<ReadinessOutlook.Batch> batches) {

	/**
	 * How many of a batch would be ready.
	 * @param batch the batch
	 * @return those ready today and those who would become so
	 */
	public long readyAfter(ReadinessOutlook.Batch batch) {
		return batch.ready() + this.rows.stream()
			.filter((row) -> row.passes() && batch.gained().contains(row.officer().id()))
			.count();
	}

	/**
	 * The batch in which a pass would make an officer ready.
	 * @param officerId the officer
	 * @return its code, empty for none
	 */
	public String batchGaining(long officerId) {
		return this.batches.stream()
			.filter((batch) -> batch.gained().contains(officerId))
			.map(ReadinessOutlook.Batch::code)
			.findFirst()
			.orElse("");
	}

	Sheet with(List<ReadinessOutlook.Batch> outlook) {
		return new Sheet(this.session, this.form, this.day, this.validity, this.rows, this.counts, this.problems,
				outlook);
	}

	boolean asAnnounced() {
		return this.problems.isEmpty() && this.form.wish() == MarkedForm.Wish.RECORD
				&& this.counts.announced().equals(this.form.announced());
	}

}
