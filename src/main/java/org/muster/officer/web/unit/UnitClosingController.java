package org.muster.officer.web.unit;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.officer.service.UnitClosing;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Typed;
import org.muster.unit.service.UnitFacts;
import org.muster.unit.service.UnitRecords;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Closes a unit on a day, and opens it again.
 */
@Controller
class UnitClosingController {

	private static final String PAGE = "unit/closing";

	private static final String LAST_DAY = "lastDay";

	private final UnitRecords units;

	private final UnitClosing closing;

	private final Clock clock;

	UnitClosingController(UnitRecords units, UnitClosing closing, Clock clock) {
		this.units = units;
		this.closing = closing;
		this.clock = clock;
	}

	@GetMapping("/units/{code}/closing")
	String ask(@PathVariable String code, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		UnitFacts unit = this.units.get(code);
		model.addAttribute("form", new ClosingForm(today.toString(), unit.version()));
		return show(unit, today, model);
	}

	@PostMapping("/units/{code}/closing")
	String close(@PathVariable String code, @Valid @ModelAttribute("form") ClosingForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		LocalDate lastDay = LocalDate.now(this.clock);
		try {
			lastDay = Typed.day(LAST_DAY, form.lastDay());
			this.closing.close(code, form.seen(), lastDay);
			next.addFlashAttribute("done", "unit.closed");
			return "redirect:/units";
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(LAST_DAY, "rule", String.valueOf(ex.getMessage()));
		}
		catch (OptimisticLockingFailureException ex) {
			problems.reject("unit.stale", "Somebody else changed this unit meanwhile.");
		}
		return show(this.units.get(code), lastDay, model);
	}

	@PostMapping("/units/{code}/reopening")
	String reopen(@PathVariable String code, @Valid @ModelAttribute("form") ClosingForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		try {
			this.closing.reopen(code, form.seen());
			next.addFlashAttribute("done", "unit.reopened");
			return "redirect:/units";
		}
		catch (BrokenRuleException ex) {
			problems.reject("rule", String.valueOf(ex.getMessage()));
		}
		catch (OptimisticLockingFailureException ex) {
			problems.reject("unit.stale", "Somebody else changed this unit meanwhile.");
		}
		return show(this.units.get(code), LocalDate.now(this.clock), model);
	}

	private String show(UnitFacts unit, LocalDate lastDay, Model model) {
		model.addAttribute("unit", unit);
		model.addAttribute("serving", this.closing.serving(unit.code(), lastDay));
		model.addAttribute("day", lastDay);
		model.addAttribute("officers",
				Address.of("officers").with("unit", unit.code()).with("asOf", lastDay.plusDays(1)).href());
		return PAGE;
	}

}
