package org.muster.batch.web.movement;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.batch.service.Movements;
import org.muster.batch.service.movement.MovementRecording;
import org.muster.batch.web.Refusal;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a movement and records its departure and arrival, each when it has happened.
 */
@Controller
class MovementPageController {

	static final String PAGE = "batch/movement/show";

	private final Movements movements;

	private final MovementRecording recording;

	private final Clock clock;

	MovementPageController(Movements movements, MovementRecording recording, Clock clock) {
		this.movements = movements;
		this.recording = recording;
		this.clock = clock;
	}

	@GetMapping("/movements/{id}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("fact", FactForm.on(LocalDate.now(this.clock)));
		return page(id, model);
	}

	@PostMapping("/movements/{id}/departure")
	String depart(@PathVariable long id, @Valid @ModelAttribute("fact") FactForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		return record(id, problems, model, next, "movement.departed.done",
				() -> this.recording.depart(id, form.read(), form.date(), form.why()));
	}

	@PostMapping("/movements/{id}/arrival")
	String arrive(@PathVariable long id, @Valid @ModelAttribute("fact") FactForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		return record(id, problems, model, next, "movement.arrived.done",
				() -> this.recording.arrive(id, form.read(), form.date(), form.why()));
	}

	private String record(long id, BindingResult problems, Model model, RedirectAttributes next, String done,
			Runnable recorded) {
		if (problems.hasErrors()) {
			return page(id, model);
		}
		try {
			recorded.run();
			next.addFlashAttribute("done", done);
			return "redirect:" + Address.of("movements", String.valueOf(id));
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
		}
		catch (DataIntegrityViolationException ex) {
			Refusal.show(problems, ex);
		}
		return page(id, model);
	}

	private String page(long id, Model model) {
		model.addAttribute("whole", this.movements.get(id));
		return PAGE;
	}

}
