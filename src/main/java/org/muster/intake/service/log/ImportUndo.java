package org.muster.intake.service.log;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.muster.intake.domain.undo.ImportReversal;
import org.muster.intake.domain.undo.ImportedRecords;
import org.muster.intake.domain.undo.Obstacle;
import org.muster.intake.domain.undo.Undone;
import org.muster.intake.service.ImportRights;
import org.muster.shared.BrokenRuleException;

/**
 * Undoes an import as one act while nothing that was recorded later stands on it: records
 * that it made are removed, those that it changed are again what they were, and its
 * completions become void with a reason that names the import.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COMMAND', 'DEPLOYMENT_OFFICER', 'TRAINING_OFFICER')")
public class ImportUndo {

	private static final int LONGEST_REASON = 500;

	private final ImportedRecords records;

	private final ImportReversal reversal;

	private final ImportLog log;

	private final JdbcClient jdbc;

	private final Clock clock;

	ImportUndo(ImportedRecords records, ImportReversal reversal, ImportLog log, JdbcClient jdbc, Clock clock) {
		this.records = records;
		this.reversal = reversal;
		this.log = log;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What was recorded since and stands on an import.
	 * @param id the number of the import
	 * @return nothing where it can be undone
	 */
	public List<Obstacle> obstacles(long id) {
		return this.records.obstacles(this.records.gather(id));
	}

	/**
	 * Undoes an import.
	 * @param id its number
	 * @param reason why
	 * @param who undoes it
	 * @return what became of its records
	 * @throws BrokenRuleException if no reason is given, if it was undone already or
	 * saved nothing, or if something stands on it
	 * @throws org.springframework.security.access.AccessDeniedException if somebody may
	 * not import all of what it holds
	 */
	public Undone undo(long id, String reason, Authentication who) {
		LoggedImport logged = this.log.lock(id);
		BrokenRuleException.require(logged.isStanding(), "reason", "This import saved nothing, or was undone already.");
		String why = reason.strip();
		BrokenRuleException.require(
				!why.isEmpty() && why.length() <= LONGEST_REASON && why.chars().noneMatch(Character::isISOControl),
				"reason", "Say in at most 500 characters and one line why the import is undone.");
		List<String> tables = this.records.gather(id);
		ImportRights.demandTables(who, tables);
		BrokenRuleException.require(this.records.obstacles(tables).isEmpty(), "reason",
				"Something recorded later stands on this import.");
		String words = "Import %d (%s) was undone: %s".formatted(id, logged.fileName(), why);
		long kept = this.reversal.keepWhatCompletionsName();
		long voided = this.reversal.makeCompletionsVoid(words, LocalDate.now(this.clock));
		Undone undone = this.reversal.takeBack(tables);
		this.jdbc.sql("""
				update import_log
				set undone_at = recording_time(), undone_by = recording_account(), undo_reason = :reason
				where id = :id
				""").param("reason", words).param("id", id).update();
		return new Undone(undone.removed(), voided, undone.restored(), kept);
	}

}
