package org.muster.batch.web.roll;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.domain.roll.CandidateFilter;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.service.plan.PlanChoices;
import org.muster.batch.service.roll.Candidates;
import org.muster.batch.service.roll.RollChanges;
import org.muster.batch.web.Choices;
import org.muster.batch.web.Refusal;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Fills the roll of a batch: from a filtered list of ready officers, or by pasted service
 * numbers, with a preview before anything is saved.
 */
@Controller
class AdditionController {

	private static final String PAGE = "batch/roll/add";

	private final BatchPlanning batches;

	private final Candidates candidates;

	private final RollChanges changes;

	private final PlanChoices choices;

	private final Clock clock;

	AdditionController(BatchPlanning batches, Candidates candidates, RollChanges changes, PlanChoices choices,
			Clock clock) {
		this.batches = batches;
		this.candidates = candidates;
		this.changes = changes;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/batches/{code}/additions")
	String ask(@PathVariable String code, CandidateFilter filter, Model model) {
		model.addAttribute("change", RollChangeForm.on(LocalDate.now(this.clock)));
		return page(code, filter, model);
	}

	@PostMapping("/batches/{code}/additions")
	String preview(@PathVariable String code, CandidateFilter filter,
			@Valid @ModelAttribute("change") RollChangeForm form, BindingResult problems, Model model) {
		if (problems.hasErrors()) {
			return page(code, filter, model);
		}
		try {
			model.addAttribute("preview", this.changes.previewAddition(code, form.form()));
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
		}
		return page(code, filter, model);
	}

	@PostMapping(path = "/batches/{code}/additions", params = "confirmed")
	String add(@PathVariable String code, CandidateFilter filter, @Valid @ModelAttribute("change") RollChangeForm form,
			BindingResult problems, Model model, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return page(code, filter, model);
		}
		try {
			next.addFlashAttribute("addedToRoll", this.changes.add(code, form.form()));
			return "redirect:" + Address.of("batches", code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			return page(code, filter, model);
		}
	}

	private String page(String code, CandidateFilter filter, Model model) {
		PlanRow batch = this.batches.get(code);
		Candidates.Found found = this.candidates.page(batch, filter, LocalDate.now(this.clock));
		Address address = Address.of("batches", code, "additions")
			.with("unit", filter.unit())
			.with("rank", filter.rank())
			.with("sex", filter.sex())
			.with("q", filter.q())
			.with("ready", filter.ready());
		model.addAttribute("batch", batch);
		model.addAttribute("filter", filter);
		model.addAttribute("found", found);
		model.addAttribute("units", Choices.of(this.choices.units()));
		model.addAttribute("here", address.with("after", filter.after()).href());
		model.addAttribute("nextPage", (found.next() != null) ? address.with("after", found.next()).href() : null);
		return PAGE;
	}

}
