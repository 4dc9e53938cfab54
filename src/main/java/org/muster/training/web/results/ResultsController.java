package org.muster.training.web.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.muster.shared.view.Address;
import org.muster.training.service.results.Recorded;
import org.muster.training.service.results.ResultRecording;
import org.muster.training.service.results.ResultSheets;
import org.muster.training.service.results.Sheet;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form that records the results of a session, and its undoing.
 */
@Controller
class ResultsController {

	private static final String FORM = "results/form";

	private final ResultSheets sheets;

	private final ResultRecording recording;

	private final Clock clock;

	ResultsController(ResultSheets sheets, ResultRecording recording, Clock clock) {
		this.sheets = sheets;
		this.recording = recording;
		this.clock = clock;
	}

	@GetMapping("/sessions/{id}/results")
	String ask(@PathVariable long id, Model model) {
		return show(this.sheets.withOutlook(this.sheets.judge(id, FormReader.first(this.sheets.firstDayOffered(id)))),
				model);
	}

	@PostMapping("/sessions/{id}/results")
	String send(@PathVariable long id, @RequestParam Map<String, String> sent, Model model, RedirectAttributes next) {
		Recorded recorded = this.recording.send(id, new FormReader(sent).read());
		return recorded.again().map((sheet) -> show(sheet, model)).orElseGet(() -> {
			next.addFlashAttribute("recorded", recorded);
			return "redirect:" + session(id);
		});
	}

	@PostMapping("/sessions/{id}/recordings/{recording}/undo")
	String undo(@PathVariable long id, @PathVariable("recording") long recordingId, RedirectAttributes next) {
		this.recording.undo(id, recordingId);
		next.addFlashAttribute("done", "recording.undo.done");
		return "redirect:" + session(id);
	}

	private String show(Sheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("today", LocalDate.now(this.clock));
		return FORM;
	}

	private static Address session(long id) {
		return Address.of("sessions", String.valueOf(id));
	}

}
