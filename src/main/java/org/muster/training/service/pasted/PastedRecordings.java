package org.muster.training.service.pasted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.results.RecordingRow;
import org.muster.training.domain.results.Recordings;
import org.muster.training.domain.results.ResultWriter;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what was recorded without a session, and undoes it while nobody changed it.
 */
@Service
@Transactional
public class PastedRecordings {

	private final Recordings recordings;

	private final ResultWriter writer;

	private final Clock clock;

	PastedRecordings(Recordings recordings, ResultWriter writer, Clock clock) {
		this.recordings = recordings;
		this.writer = writer;
		this.clock = clock;
	}

	/**
	 * The recordings of a course without a session.
	 * @param courseId the course
	 * @return the latest ones, the latest first
	 */
	@Transactional(readOnly = true)
	public List<RecordingRow> of(long courseId) {
		return this.recordings.ofCourse(courseId);
	}

	/**
	 * Undoes a recording: its new results become void, what it replaced is again what it
	 * was.
	 * @param courseId the course
	 * @param recordingId the recording
	 * @throws BrokenRuleException if it is undone or somebody changed one of its results
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void undo(long courseId, long recordingId) {
		this.recordings.lock(recordingId);
		RecordingRow recording = this.recordings.ofCourse(courseId)
			.stream()
			.filter((row) -> row.id() == recordingId)
			.findFirst()
			.orElseThrow(() -> new MissingException("There is no such recording."));
		BrokenRuleException.require(recording.undoneOn() == null, "recording", "This recording is undone already.");
		BrokenRuleException.require(recording.changed() == 0, "recording",
				"Some of these results were changed since. Void the others one by one, from the officers' pages.");
		LocalDate today = LocalDate.now(this.clock);
		this.writer.takeBack(recordingId, today, "Recording undone");
		this.recordings.undone(recordingId, today);
	}

}
