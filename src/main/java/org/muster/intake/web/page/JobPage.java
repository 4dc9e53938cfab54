package org.muster.intake.web.page;

import java.util.List;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.Progress;
import org.muster.intake.service.delivery.Upload;
import org.muster.intake.service.kept.ImportJob;
import org.muster.intake.service.kept.ImportJob.Stage;
import org.muster.intake.service.kept.ImportJob.State;
import org.muster.shared.view.Table;

/**
 * What a page shows of files that were sent.
 *
 * @param token by which the page knows them
 * @param state how they stand
 * @param outcome what came of trying them out, nothing yet while that goes on
 */
record JobPage(String token, State state, ImportOutcome outcome) {

	private static final ImportOutcome NOTHING = new ImportOutcome(0, 0, 0, 0, 0, true, List.of(), List.of());

	private static final String COMPLETIONS = "completions";

	static JobPage of(ImportJob job) {
		State state = job.state();
		ImportOutcome outcome = state.outcome();
		return new JobPage(job.token(), state, (outcome != null) ? outcome : NOTHING);
	}

	/**
	 * The template for the stage.
	 * @return its name, or the way to the import that came of it
	 */
	String view() {
		return switch (this.state.stage()) {
			case CHECKING, IMPORTING -> "imports/running";
			case CHECKED -> "imports/checked";
			case IMPORTED -> "redirect:/imports/log/" + this.state.number();
			case FAILED -> "imports/failed";
		};
	}

	/**
	 * After how many seconds the page shows itself anew, without a script too.
	 * @return one number while something goes on, else none
	 */
	List<String> refresh() {
		return this.state.isRunning() ? List.of("2") : List.of();
	}

	/**
	 * The names of the files.
	 * @return separated by commas
	 */
	public String name() {
		return this.state.delivery().name();
	}

	/**
	 * The files.
	 * @return as they were sent
	 */
	public List<Upload> files() {
		return this.state.delivery().files();
	}

	/**
	 * How far the work has come.
	 * @return told while it goes on
	 */
	public Progress progress() {
		return this.state.progress();
	}

	/**
	 * Whether the records are written to.
	 * @return false while the files are only tried out
	 */
	public boolean isImporting() {
		return this.state.stage() == Stage.IMPORTING;
	}

	/**
	 * Whether there are completions among the rows.
	 * @return true where a rule for those on record is to be chosen
	 */
	public boolean hasCompletions() {
		return this.outcome.files().stream().anyMatch((file) -> file.kind().equals(COMPLETIONS));
	}

	/**
	 * The counts of each file.
	 * @return a table
	 */
	public Table counts() {
		return ImportTables.counts(this);
	}

	/**
	 * The first of the reasons why rows are refused.
	 * @return a table
	 */
	public Table refused() {
		return ImportTables.refused(this.outcome);
	}

}
