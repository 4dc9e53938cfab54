package org.muster.batch.web.movement;

import jakarta.validation.Valid;
import org.muster.batch.service.Movements;
import org.muster.batch.service.movement.MovementRecording;
import org.muster.batch.web.Refusal;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Typed;

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
 * Corrects a movement with a reason: its days, its names, or that it ever was. Nothing is
 * erased; what was said before stays in its history.
 */
@Controller
class CorrectionController {

	private static final String PAGE = "batch/movement/correct";

	private final Movements movements;

	private final MovementRecording recording;

	CorrectionController(Movements movements, MovementRecording recording) {
		this.movements = movements;
		this.recording = recording;
	}

	@GetMapping("/movements/{id}/correction")
	String ask(@PathVariable long id, Model model) {
		model.addAttribute("fix", CorrectionForm.of(this.movements.get(id).movement()));
		return page(id, model);
	}

	@PostMapping("/movements/{id}/correction")
	String correct(@PathVariable long id, @Valid @ModelAttribute("fix") CorrectionForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		return record(id, problems, model, next, "movement.corrected",
				() -> this.recording.correct(id, form.read(), Typed.optionalDay("plannedOn", form.plannedOn()),
						Typed.optionalDay("departedOn", form.departedOn()),
						Typed.optionalDay("arrivedOn", form.arrivedOn()), form.why()));
	}

	@PostMapping("/movements/{id}/names")
	String removeNames(@PathVariable long id, @Valid @ModelAttribute("fix") CorrectionForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		return record(id, problems, model, next, "movement.names.removed",
				() -> this.recording.removeNames(id, form.read(), form.ticked(), form.why()));
	}

	@PostMapping("/movements/{id}/cancellation")
	String cancel(@PathVariable long id, @Valid @ModelAttribute("fix") CorrectionForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		return record(id, problems, model, next, "movement.cancelled.done",
				() -> this.recording.cancel(id, form.read(), form.why()));
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
