package org.muster.batch.web.movement;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.batch.service.movement.ReportedMovements;
import org.muster.batch.service.plan.PlanChoices;
import org.muster.batch.web.Choices;
import org.muster.batch.web.Refusal;
import org.muster.mission.service.Missions;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records movements of which only a number was reported.
 */
@Controller
class ReportedController {

	private static final String FORM = "batch/movement/reported";

	private final ReportedMovements movements;

	private final Missions missions;

	private final PlanChoices choices;

	ReportedController(ReportedMovements movements, Missions missions, PlanChoices choices) {
		this.movements = movements;
		this.missions = missions;
		this.choices = choices;
	}

	@ModelAttribute
	void choices(@PathVariable String mission, Model model) {
		model.addAttribute("mission", this.missions.get(mission));
		model.addAttribute("contributors", Choices.of(this.choices.contributors()));
		model.addAttribute("batches", Choices.of(this.choices.batches(mission)));
		model.addAttribute("qualifiers", List.of("exact", "about", "at_least", "at_most", "about_at_least"));
	}

	@GetMapping("/missions/{mission}/movements/new")
	String ask(@RequestParam(required = false) @Nullable String contributor,
			@RequestParam(required = false) @Nullable String batch, Model model) {
		model.addAttribute("reported", ReportedTexts.first(contributor, batch));
		return FORM;
	}

	@PostMapping("/missions/{mission}/movements")
	String record(@PathVariable String mission, @Valid @ModelAttribute("reported") ReportedTexts texts,
			BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return FORM;
		}
		try {
			long movement = this.movements.record(mission, Objects.toString(texts.contributor(), ""),
					Typed.words(texts.batch()), texts.facts(), texts.people(), texts.sureness(),
					Objects.toString(texts.override(), ""));
			next.addFlashAttribute("done", "movement.recorded");
			return "redirect:" + Address.of("movements", String.valueOf(movement));
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
		}
		catch (DataIntegrityViolationException ex) {
			Refusal.show(problems, ex);
		}
		return FORM;
	}

}
