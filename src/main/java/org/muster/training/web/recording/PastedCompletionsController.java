package org.muster.training.web.recording;

import java.util.Map;

import jakarta.validation.Valid;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.training.service.course.CourseRegister;
import org.muster.training.service.pasted.PastedOutcome;
import org.muster.training.service.pasted.PastedRecording;
import org.muster.training.service.pasted.PastedRecordings;
import org.muster.training.service.pasted.PastedSheet;
import org.muster.training.web.form.Refusals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records completions of a course from pasted service numbers, without a session: first
 * whom they stand for and what is on record, then the doing.
 */
@Controller
class PastedCompletionsController {

	private static final String PAGE = "recording/form";

	private final CourseRegister courses;

	private final PastedRecording recording;

	private final PastedRecordings recordings;

	PastedCompletionsController(CourseRegister courses, PastedRecording recording, PastedRecordings recordings) {
		this.courses = courses;
		this.recording = recording;
		this.recordings = recordings;
	}

	@ModelAttribute
	void course(@PathVariable String code, Model model) {
		model.addAttribute("course", this.courses.get(code));
		model.addAttribute("recordings", this.recordings.of(id(code)));
	}

	@GetMapping("/courses/{code}/recording")
	String ask(Model model) {
		model.addAttribute("pasted", PastedCompletionsForm.empty());
		return PAGE;
	}

	@PostMapping("/courses/{code}/recording")
	String check(@PathVariable String code, @Valid @ModelAttribute("pasted") PastedCompletionsForm form,
			BindingResult problems, @RequestParam Map<String, String> sent, Model model) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			PastedSheet sheet = this.recording.judge(id(code), form.read(sent));
			model.addAttribute("sheet", sheet);
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
		}
		return PAGE;
	}

	@PostMapping(path = "/courses/{code}/recording", params = "step=record")
	String record(@PathVariable String code, @Valid @ModelAttribute("pasted") PastedCompletionsForm form,
			BindingResult problems, @RequestParam Map<String, String> sent, Model model, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			PastedOutcome outcome = this.recording.record(id(code), form.read(sent), form.announcement());
			return outcome.again().map((sheet) -> {
				model.addAttribute("sheet", sheet);
				model.addAttribute("again", true);
				return PAGE;
			}).orElseGet(() -> {
				next.addFlashAttribute("recordedNow", outcome.written());
				return "redirect:" + Address.of("courses", code, "recording");
			});
		}
		catch (BrokenRuleException ex) {
			Refusals.show(problems, ex);
			return PAGE;
		}
	}

	@PostMapping("/courses/{code}/recordings/{recording}/undo")
	String undo(@PathVariable String code, @PathVariable("recording") long recordingId, RedirectAttributes next) {
		this.recordings.undo(id(code), recordingId);
		next.addFlashAttribute("done", "recording.undo.done");
		return "redirect:" + Address.of("courses", code, "recording");
	}

	private long id(String code) {
		return this.courses.get(code).id();
	}

}
