package org.muster.training.service.pasted;

import java.util.List;

import org.muster.training.domain.results.RecordingRow;
import org.muster.training.domain.results.Recordings;
import org.muster.training.service.undo.RecordingUndo;

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

	private final RecordingUndo undo;

	PastedRecordings(Recordings recordings, RecordingUndo undo) {
		this.recordings = recordings;
		this.undo = undo;
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
		this.undo.undo(this.recordings.ofCourse(courseId), recordingId);
	}

}
