package org.muster.training.web.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import org.muster.training.domain.group.Standing;
import org.muster.training.domain.session.SessionSummary;
import org.muster.training.service.results.ResultRecording;
import org.muster.training.service.session.Enrolling;
import org.muster.training.service.session.Sessions;
import org.muster.training.web.form.TrainingChoices;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the page of a session, which several controllers show.
 */
@Component
class SessionPage {

	private final Sessions sessions;

	private final Enrolling enrolling;

	private final ResultRecording recording;

	private final TrainingChoices choices;

	private final Clock clock;

	SessionPage(Sessions sessions, Enrolling enrolling, ResultRecording recording, TrainingChoices choices,
			Clock clock) {
		this.sessions = sessions;
		this.enrolling = enrolling;
		this.recording = recording;
		this.choices = choices;
		this.clock = clock;
	}

	void fill(long id, Model model) {
		SessionSummary session = this.sessions.get(id);
		model.addAttribute("run", session);
		model.addAttribute("state", session.stateOn(LocalDate.now(this.clock)).word());
		model.addAttribute("recordings", this.recording.of(id));
		model.addAttribute("roll", this.enrolling.roll(id));
		model.addAttribute("units", this.choices.units());
		model.addAttribute("batches", this.choices.batches());
		model.addAttribute("standings", Arrays.stream(Standing.values()).map(Standing::word).toList());
	}

}
