package org.muster.pledge.web.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.pledge.domain.PledgeDetails;
import org.muster.pledge.domain.PledgeKind;
import org.muster.pledge.service.PledgeRegister;
import org.muster.shared.Words;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.Action;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.page.RecordPage;
import org.muster.shared.web.page.RecordPage.Fact;
import org.muster.shared.web.stale.StaleForms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a pledge, and records how far it has come.
 */
@Controller
class PledgePageController {

	private final PledgeRegister register;

	private final PledgeInputs inputs;

	PledgePageController(PledgeRegister register, PledgeInputs inputs) {
		this.register = register;
		this.inputs = inputs;
	}

	@GetMapping("/pledges/{id}")
	String show(@PathVariable long id, Model model) {
		PledgeDetails pledge = this.register.get(id);
		Action.offer(model, Action.deploying("pledge_stages", PledgeInputs.address(id, "stages")),
				Action.deploying("pledge_replacement", PledgeInputs.address(id, "replacement")),
				Action.deploying("pledge_withdrawal", PledgeInputs.address(id, "withdrawal")),
				Action.deploying("pledge_change", PledgeInputs.address(id, "change")));
		Address list = Address.of("missions", pledge.mission().code(), "pledges");
		model.addAttribute("page", new RecordPage("pledge", this.inputs.title(pledge),
				List.of(Crumb.of(pledge.mission().name(), list)), null, facts(pledge), List.of()));
		return RecordPage.VIEW;
	}

	@GetMapping("/pledges/{id}/stages")
	String ask(@PathVariable long id, Model model) {
		return this.inputs.staging(this.register.get(id))
			.show(model, StaleForms.opened(StagesForm.of(this.register.get(id))));
	}

	@PostMapping("/pledges/{id}/stages")
	String reach(@PathVariable long id, @Valid @ModelAttribute("form") StagesForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		model.addAttribute("page", this.inputs.staging(this.register.get(id)));
		return Submission.of(problems, FormPage.VIEW,
				(overtaken) -> StaleForms.show(overtaken, form, StagesForm.of(this.register.get(id)), model, response),
				() -> {
					this.register.reach(id, form.seen(), form.stages());
					next.addFlashAttribute("done", "pledge.changed");
					return "redirect:" + PledgeInputs.address(id);
				});
	}

	private List<Fact> facts(PledgeDetails pledge) {
		PledgeKind kind = pledge.terms().kind();
		Long takesUp = pledge.takesUp();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("column.pledged", Cell.of(pledge.terms().qualifier().of(pledge.terms().number()))));
		facts.add(new Fact("column.kind",
				(kind != null) ? Cell.word("pledge.kind." + Words.of(kind), Words.of(kind)) : Cell.NONE));
		facts.add(day("pledge.stage.announced", pledge.terms().pledgedOn()));
		facts.add(day("pledge.stage.notified", pledge.stages().notifiedOn()));
		facts.add(day("pledge.stage.confirmed", pledge.stages().confirmedOn()));
		facts.add(day("pledge.stage.in_theatre", pledge.stages().inTheatreOn()));
		facts.add(day("column.withdrawn_on", pledge.withdrawnOn()));
		facts.add(new Fact("column.delay_cause", Cell.of(pledge.stages().delayCause())));
		facts.add(new Fact("column.takes_up",
				(takesUp != null)
						? Cell.of(this.inputs.title(this.register.get(takesUp))).to(PledgeInputs.address(takesUp))
						: Cell.NONE));
		facts.add(new Fact("column.source", Cell.of(pledge.terms().source())));
		return facts;
	}

	private static Fact day(String label, @Nullable LocalDate day) {
		return new Fact(label, Cell.of(day));
	}

}
