package org.muster.discrepancy.web;

import java.util.List;

import jakarta.validation.Valid;
import org.muster.discrepancy.domain.Discrepancy;
import org.muster.discrepancy.domain.Gap;
import org.muster.discrepancy.service.Settling;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.Action;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.page.Input;

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
 * Settles a discrepancy with a reason, and opens it again.
 */
@Controller
class SettlementController {

	private final Settling settling;

	SettlementController(Settling settling) {
		this.settling = settling;
	}

	@GetMapping("/missions/{mission}/discrepancies/settlement")
	String ask(@PathVariable String mission, @RequestParam String kind, @RequestParam String subject, AsOf asOf,
			Model model) {
		Discrepancy found = this.settling.get(mission, kind, subject, asOf);
		offer(found, asOf, model);
		return page(found, asOf).show(model, SettlementForm.of(found, asOf));
	}

	@PostMapping("/missions/{mission}/discrepancies/settlement")
	String settle(@PathVariable String mission, @Valid @ModelAttribute("form") SettlementForm form,
			BindingResult problems, AsOf asOf, Model model, RedirectAttributes next) {
		model.addAttribute("page", page(this.settling.get(mission, form.kind(), form.subject(), asOf), asOf));
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.settling.settle(mission, form.seen(), form.why(), asOf);
			next.addFlashAttribute("done", "discrepancy.done");
			return "redirect:" + list(mission, asOf);
		});
	}

	@GetMapping("/missions/{mission}/discrepancies/reopening")
	String askAgain(@PathVariable String mission, @RequestParam String kind, @RequestParam String subject, AsOf asOf,
			Model model) {
		Discrepancy found = this.settling.get(mission, kind, subject, asOf);
		return FormPage
			.of("reopening", found.gap().about(), List.of(Crumb.of(found.mission(), list(found.mission(), asOf))),
					Address.of("missions", found.mission(), "discrepancies", "reopening"), Input.hidden("kind"),
					Input.hidden("subject"), Input.hidden("asOf"))
			.show(model, SettlementForm.of(found, asOf));
	}

	@PostMapping("/missions/{mission}/discrepancies/reopening")
	String reopen(@PathVariable String mission, @RequestParam String kind, @RequestParam String subject, AsOf asOf,
			RedirectAttributes next) {
		this.settling.reopen(mission, kind, subject, asOf);
		next.addFlashAttribute("done", "discrepancy.opened");
		return "redirect:" + list(mission, asOf);
	}

	/** What is settled can be opened again. */
	private static void offer(Discrepancy discrepancy, AsOf asOf, Model model) {
		Action again = Action.deploying("reopen", DiscrepancyColumns.reopening(discrepancy, asOf));
		Action.offer(model, discrepancy.isOpen() ? new Action[0] : new Action[] { again });
	}

	private static FormPage page(Discrepancy discrepancy, AsOf asOf) {
		Gap gap = discrepancy.gap();
		String about = "%s (%s · %s)".formatted(gap.about(), gap.counted(), gap.said());
		return FormPage.of("settlement_" + gap.kind().word(), about,
				List.of(Crumb.of(discrepancy.mission(), list(discrepancy.mission(), asOf))),
				Address.of("missions", discrepancy.mission(), "discrepancies", "settlement"), Input.hidden("kind"),
				Input.hidden("subject"), Input.hidden("counted"), Input.hidden("said"), Input.hidden("asOf"),
				Input.area("why"));
	}

	private static Address list(String mission, AsOf asOf) {
		return Address.of("missions", mission, "discrepancies").with("asOf", asOf.day());
	}

}
