package org.muster.training.service.results;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What became of a form of results.
 *
 * @param sheet the form as it is judged, {@code null} where it was recorded before
 * @param recordingId the recording, {@code null} while nothing was recorded
 * @param meanwhile service numbers of officers of whom another result was recorded at the
 * same time; theirs were kept
 */
public record Recorded(@Nullable Sheet sheet, @Nullable Long recordingId, List<String> meanwhile) {

	/**
	 * The form that is to be shown again.
	 * @return empty once it is recorded
	 */
	public Optional<Sheet> again() {
		return (this.recordingId == null) ? Optional.ofNullable(this.sheet) : Optional.empty();
	}

}
