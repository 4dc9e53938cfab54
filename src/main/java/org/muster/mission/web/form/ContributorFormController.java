package org.muster.mission.web.form;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.service.ContributorRegister;
import org.muster.mission.service.Contributors;
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
 * Registers a contributor, and who it is from then on.
 */
@Controller
class ContributorFormController {

	private static final Address LIST = Address.of("contributors");

	private static final Input[] INPUTS = { Input.text("code"), Input.text("name"), Input.tick("home"),
			Input.tick("collective") };

	private final Contributors contributors;

	private final ContributorRegister register;

	private final CountryChoices countries;

	ContributorFormController(Contributors contributors, ContributorRegister register, CountryChoices countries) {
		this.contributors = contributors;
		this.register = register;
		this.countries = countries;
	}

	@GetMapping("/new-contributor")
	String ask(Model model) {
		return registering().show(model, ContributorForm.empty());
	}

	@PostMapping("/new-contributor")
	String register(@Valid @ModelAttribute("form") ContributorForm form, BindingResult problems, Model model,
			RedirectAttributes next) {
		model.addAttribute("page", registering());
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.register.register(form.words(this.countries));
			next.addFlashAttribute("done", "contributor.registered");
			return "redirect:" + LIST;
		});
	}

	@GetMapping("/contributors/{code}/name")
	String ask(@PathVariable String code, Model model) {
		ContributorSummary contributor = this.contributors.get(code);
		return changing(contributor).show(model, StaleForms.opened(ContributorForm.of(contributor)));
	}

	@PostMapping("/contributors/{code}/name")
	String change(@PathVariable String code, @Valid @ModelAttribute("form") ContributorForm form,
			BindingResult problems, Model model, HttpServletResponse response, RedirectAttributes next) {
		model.addAttribute("page", changing(this.contributors.get(code)));
		return Submission.of(problems, FormPage.VIEW, (overtaken) -> StaleForms.show(overtaken, form,
				ContributorForm.of(this.contributors.get(code)), model, response), () -> {
					this.register.change(code, form.seen(), form.words(this.countries));
					next.addFlashAttribute("done", "contributor.changed");
					return "redirect:" + LIST;
				});
	}

	private static FormPage registering() {
		return FormPage.of("contributor", "", List.of(), Address.of("new-contributor"), INPUTS);
	}

	private static FormPage changing(ContributorSummary contributor) {
		return FormPage
			.of("contributor_change", contributor.name(), List.of(Crumb.of(contributor.name(), LIST)),
					Address.of("contributors", contributor.code(), "name"), INPUTS)
			.forChange();
	}

}
