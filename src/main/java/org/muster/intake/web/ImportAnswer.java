package org.muster.intake.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.Rejection;

/**
 * What the API answers to an import.
 *
 * @param rows the rows that were read
 * @param created the records that are new
 * @param updated the records that changed
 * @param unchanged the rows that said nothing new
 * @param rejected the rows and files that were not taken
 * @param dryRun whether nothing was meant to be saved
 * @param errors why, at most a hundred thousand reasons; left out where nothing was
 * rejected
 */
record ImportAnswer(long rows, long created, long updated, long unchanged, long rejected, boolean dryRun,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Rejection> errors) {

	static ImportAnswer of(ImportOutcome outcome) {
		return new ImportAnswer(outcome.rows(), outcome.created(), outcome.updated(), outcome.unchanged(),
				outcome.rejected(), outcome.dryRun(), outcome.isAccepted() ? null : outcome.errors());
	}

}
