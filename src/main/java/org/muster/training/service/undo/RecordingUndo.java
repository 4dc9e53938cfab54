package org.muster.training.service.undo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.muster.officer.service.OfficerNumbers;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.results.RecordingRow;
import org.muster.training.domain.results.Recordings;
import org.muster.training.domain.results.ResultWriter;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes recordings while nobody changed what they wrote.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecordingUndo {

	private final Recordings recordings;

	private final ResultWriter writer;

	private final OfficerNumbers officers;

	private final Clock clock;

	RecordingUndo(Recordings recordings, ResultWriter writer, OfficerNumbers officers, Clock clock) {
		this.recordings = recordings;
		this.writer = writer;
		this.officers = officers;
		this.clock = clock;
	}

	/**
	 * Undoes a recording: its new results become void, what it replaced is again what it
	 * was.
	 * @param found the recordings among which it is, as they are now
	 * @param recordingId the recording
	 * @throws MissingException if it is not among them
	 * @throws BrokenRuleException if it is undone, somebody changed one of its results,
	 * or the account records for none of its officers
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void undo(List<RecordingRow> found, long recordingId) {
		RecordingRow recording = found.stream()
			.filter((row) -> row.id() == recordingId)
			.findFirst()
			.orElseThrow(() -> new MissingException("There is no such recording."));
		BrokenRuleException.require(recording.undoneOn() == null, "recording", "This recording is undone already.");
		BrokenRuleException.require(recording.changed() == 0, "recording",
				"Some of these results were changed since. Void the others one by one, from the officers' pages.");
		this.officers.requireWithinReach("recording", this.recordings.officers(recordingId));
		LocalDate today = LocalDate.now(this.clock);
		this.writer.takeBack(recordingId, today, "Recording undone");
		this.recordings.undone(recordingId, today);
	}

}
