package org.muster.readiness.web.whatif;

import java.time.LocalDate;

import jakarta.validation.Valid;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.service.explained.Lacks;
import org.muster.readiness.service.whatif.WhatIfs;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.web.form.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers what would be if officers of a batch passed a course. It only reads, so that
 * the question can be kept as an address.
 */
@Controller
class WhatIfController {

	private static final String PAGE = "readiness/what-if";

	private final Batches batches;

	private final Lacks lacks;

	private final WhatIfs whatIfs;

	WhatIfController(Batches batches, Lacks lacks, WhatIfs whatIfs) {
		this.batches = batches;
		this.lacks = lacks;
		this.whatIfs = whatIfs;
	}

	@GetMapping("/batches/{code}/what-if")
	String show(@PathVariable String code, @Valid @ModelAttribute("form") WhatIfForm form, BindingResult problems,
			AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		model.addAttribute("page",
				new WhatIfPage(batch, asOf, this.lacks.byRequirement(batch.missionId(), batch.id(), null, asOf)));
		if (!form.asked() || problems.hasErrors()) {
			return PAGE;
		}
		try {
			LocalDate passedOn = Typed.day("passedOn", form.passedOn());
			model.addAttribute("answer", new WhatIfAnswer(this.whatIfs.of(batch, String.valueOf(form.course()),
					passedOn, Typed.words(form.numbers()), form.wholeRoll(), asOf), asOf));
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
		}
		return PAGE;
	}

}
