package org.muster.mission.web.form;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.MissionRegister;
import org.muster.mission.service.Missions;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Submission;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Records a mission, and what it is called from then on.
 */
@Controller
class MissionFormController {

	private final Missions missions;

	private final MissionRegister register;

	private final CountryChoices countries;

	MissionFormController(Missions missions, MissionRegister register, CountryChoices countries) {
		this.missions = missions;
		this.register = register;
		this.countries = countries;
	}

	@GetMapping("/new-mission")
	String ask(Model model) {
		return opening().show(model, MissionForm.empty());
	}

	@PostMapping("/new-mission")
	String open(@Valid @ModelAttribute("form") MissionForm form, BindingResult problems, Model model,
			RedirectAttributes next) {
		model.addAttribute("page", opening());
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.register.open(form.words());
			next.addFlashAttribute("done", "mission.opened");
			return "redirect:" + Address.of("missions", form.words().code(), "mandates");
		});
	}

	@GetMapping("/missions/{mission}/name")
	String ask(@PathVariable String mission, Model model) {
		return changing(mission).show(model, StaleForms.opened(current(mission)));
	}

	@PostMapping("/missions/{mission}/name")
	String change(@PathVariable String mission, @Valid @ModelAttribute("form") MissionForm form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		model.addAttribute("page", changing(mission));
		return Submission.of(problems, FormPage.VIEW,
				(overtaken) -> StaleForms.show(overtaken, form, current(mission), model, response), () -> {
					this.register.change(mission, form.seen(), form.words());
					next.addFlashAttribute("done", "mission.changed");
					return "redirect:" + Address.of("missions", form.words().code(), "mandates");
				});
	}

	private MissionForm current(String code) {
		return MissionForm.of(this.missions.get(code), this.register.version(code));
	}

	private FormPage opening() {
		return FormPage.of("mission", "", List.of(), Address.of("new-mission"), inputs());
	}

	private FormPage changing(String code) {
		MissionSummary mission = this.missions.get(code);
		return FormPage
			.of("mission_change", mission.name(),
					List.of(Crumb.of(mission.name(), Address.of("missions", mission.code()))),
					Address.of("missions", mission.code(), "name"), inputs())
			.forChange();
	}

	private Input[] inputs() {
		return new Input[] { Input.text("code"), Input.text("name"), Input.choice("hostCountry", this.countries.all()),
				Input.choiceOrNone("leadCountry", this.countries.all()) };
	}

}
