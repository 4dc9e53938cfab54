package org.muster.mission.web.form;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.domain.mandate.Authority;
import org.muster.mission.domain.mandate.MandateDetails;
import org.muster.mission.service.MandateRegister;
import org.muster.mission.service.Missions;
import org.muster.shared.Qualifier;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.Choices;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.page.Input;
import org.muster.shared.web.stale.StaleForms;

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
 * Records a mandate, a renewal, or a successor under another authority.
 */
@Controller
class MandateFormController {

	private final Missions missions;

	private final MandateRegister register;

	private final Choices choices;

	MandateFormController(Missions missions, MandateRegister register, Choices choices) {
		this.missions = missions;
		this.register = register;
		this.choices = choices;
	}

	@GetMapping("/missions/{mission}/new-mandate")
	String ask(@PathVariable String mission, @RequestParam(required = false) @Nullable Long after, Model model) {
		MandateForm form = (after != null) ? MandateForm.after(this.register.get(after).terms()) : MandateForm.empty();
		return authorising(mission).show(model, form);
	}

	@PostMapping("/missions/{mission}/new-mandate")
	String authorise(@PathVariable String mission, @Valid @ModelAttribute("form") MandateForm form,
			BindingResult problems, Model model, RedirectAttributes next) {
		model.addAttribute("page", authorising(mission));
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.register.authorise(mission, form.terms(), form.isTakingOver());
			next.addFlashAttribute("done", "mandate.recorded");
			return "redirect:" + list(mission);
		});
	}

	@GetMapping("/mandates/{id}")
	String ask(@PathVariable long id, Model model) {
		MandateDetails mandate = this.register.get(id);
		return changing(mandate).show(model, StaleForms.opened(MandateForm.of(mandate)));
	}

	@PostMapping("/mandates/{id}")
	String change(@PathVariable long id, @Valid @ModelAttribute("form") MandateForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		MandateDetails mandate = this.register.get(id);
		model.addAttribute("page", changing(mandate));
		return Submission.of(problems, FormPage.VIEW,
				(overtaken) -> StaleForms.show(overtaken, form, MandateForm.of(this.register.get(id)), model, response),
				() -> {
					this.register.change(id, form.seen(), form.terms());
					next.addFlashAttribute("done", "mandate.changed");
					return "redirect:" + list(mandate.mission().code());
				});
	}

	private FormPage authorising(String code) {
		MissionSummary mission = this.missions.get(code);
		List<Input> inputs = new ArrayList<>(inputs());
		inputs.add(Input.tick("takesOver"));
		return FormPage.of("mandate", mission.name(), trail(mission),
				Address.of("missions", mission.code(), "new-mandate"), inputs.toArray(Input[]::new));
	}

	private FormPage changing(MandateDetails mandate) {
		return FormPage
			.of("mandate_change", mandate.terms().instrument(), trail(mandate.mission()),
					Address.of("mandates", Long.toString(mandate.id())), inputs().toArray(Input[]::new))
			.forChange();
	}

	private List<Input> inputs() {
		return List.of(Input.text("instrument"),
				Input.choice("authority", this.choices.words("authority", Authority.class)), Input.day("adoptedOn"),
				Input.day("from"), Input.day("until"), Input.number("authorisedStrength"),
				Input.choice("qualifier", this.choices.words("qualifier", Qualifier.class)), Input.text("source"));
	}

	private static List<Crumb> trail(MissionSummary mission) {
		return List.of(Crumb.of(mission.name(), list(mission.code())));
	}

	private static Address list(String mission) {
		return Address.of("missions", mission, "mandates");
	}

}
