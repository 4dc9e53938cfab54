package org.muster.training.service.results;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muster.shared.MissingException;
import org.muster.training.domain.results.RecordingRow;
import org.muster.training.domain.results.Recordings;
import org.muster.training.domain.results.ResultWriter;
import org.muster.training.service.undo.RecordingUndo;
import org.muster.training.domain.session.CourseSession;
import org.muster.training.domain.session.CourseSessionRepository;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the results of sessions, and undoes recordings while nobody changed them.
 */
@Service
@Transactional
public class ResultRecording {

	private final CourseSessionRepository sessions;

	private final ResultSheets sheets;

	private final Recordings recordings;

	private final ResultWriter writer;

	private final RecordingUndo undo;

	ResultRecording(CourseSessionRepository sessions, ResultSheets sheets, Recordings recordings, ResultWriter writer,
			RecordingUndo undo) {
		this.sessions = sessions;
		this.sheets = sheets;
		this.recordings = recordings;
		this.writer = writer;
		this.undo = undo;
	}

	/**
	 * The recordings of a session.
	 * @param sessionId the session
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<RecordingRow> of(long sessionId) {
		return this.recordings.of(sessionId);
	}

	/**
	 * Records a form if it asks for that, announced what it would record, and breaks no
	 * rule. The same form sent again is not recorded again.
	 * @param sessionId the session
	 * @param form what it says
	 * @return the recording, or the form as it is judged
	 * @throws MissingException if there is no such session
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public Recorded send(long sessionId, MarkedForm form) {
		CourseSession session = held(sessionId);
		Optional<Long> before = this.recordings.find(sessionId, form.token());
		if (before.isPresent()) {
			return new Recorded(null, before.get(), List.of());
		}
		session.requireHeld();
		Sheet sheet = this.sheets.judge(sessionId, form);
		if (!sheet.asAnnounced() || sheet.counts().total() == 0) {
			return new Recorded(this.sheets.withOutlook(sheet), null, List.of());
		}
		long recording = this.recordings.open(sessionId, form.token(), sheet.day());
		List<SheetRow> marked = sheet.rows().stream().filter(SheetRow::writes).toList();
		Set<Long> written = this.writer.write(recording, marked.stream().map(SheetRow::result).toList());
		this.recordings.count(recording);
		return new Recorded(sheet, recording,
				marked.stream()
					.filter((row) -> !written.contains(row.officer().id()))
					.map((row) -> row.officer().serviceNumber())
					.toList());
	}

	/**
	 * Undoes a recording: its new results become void, what it replaced is again what it
	 * was.
	 * @param sessionId the session
	 * @param recordingId the recording
	 * @throws BrokenRuleException if it is undone or somebody changed one of its results
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void undo(long sessionId, long recordingId) {
		held(sessionId);
		this.undo.undo(this.recordings.of(sessionId), recordingId);
	}

	private CourseSession held(long sessionId) {
		return this.sessions.findToChange(sessionId)
			.orElseThrow(() -> new MissingException("There is no such session."));
	}

}
