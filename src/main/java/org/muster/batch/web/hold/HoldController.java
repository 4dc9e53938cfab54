package org.muster.batch.web.hold;

import java.util.Arrays;

import jakarta.validation.Valid;
import org.muster.batch.domain.hold.HoldCause;
import org.muster.batch.service.hold.Holds;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.web.Refusal;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.web.form.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows why a batch may not leave and for how long, holds it and releases it.
 */
@Controller
class HoldController {

	private static final String PAGE = "batch/hold/list";

	private final Holds holds;

	private final BatchPlanning batches;

	HoldController(Holds holds, BatchPlanning batches) {
		this.holds = holds;
		this.batches = batches;
	}

	@ModelAttribute
	void batch(@PathVariable String code, AsOf asOf, Model model) {
		model.addAttribute("batch", this.batches.get(code));
		model.addAttribute("book", this.holds.of(code, asOf.day()));
		model.addAttribute("day", new DayInView(asOf, address(code).with("asOf", asOf.day())));
		model.addAttribute("causes", Arrays.stream(HoldCause.values()).map(HoldCause::word).toList());
	}

	@GetMapping("/batches/{code}/holds")
	String show(AsOf asOf, Model model) {
		model.addAttribute("hold", HoldForm.on(asOf.today()));
		model.addAttribute("release", new ReleaseForm(asOf.today().toString()));
		return PAGE;
	}

	@PostMapping("/batches/{code}/holds")
	String open(@PathVariable String code, @Valid @ModelAttribute("hold") HoldForm form, BindingResult problems,
			AsOf asOf, Model model, RedirectAttributes next) {
		model.addAttribute("release", new ReleaseForm(asOf.today().toString()));
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.holds.open(code, form.reason(), form.day(), Typed.words(form.note()));
			next.addFlashAttribute("done", "hold.opened");
			return "redirect:" + address(code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			return PAGE;
		}
	}

	@PostMapping("/batches/{code}/holds/{id}/release")
	String release(@PathVariable String code, @PathVariable long id, @ModelAttribute("release") ReleaseForm form,
			BindingResult problems, AsOf asOf, Model model, RedirectAttributes next) {
		model.addAttribute("hold", HoldForm.on(asOf.today()));
		try {
			this.holds.release(code, id, form.day());
			next.addFlashAttribute("done", "hold.released");
			return "redirect:" + address(code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			model.addAttribute("released", id);
			return PAGE;
		}
	}

	private static Address address(String code) {
		return Address.of("batches", code, "holds");
	}

}
