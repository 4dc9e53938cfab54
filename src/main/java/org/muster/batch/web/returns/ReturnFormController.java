package org.muster.batch.web.returns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.returns.PersonnelKind;
import org.muster.batch.service.returns.ReturnRegister;
import org.muster.mission.service.Contributors;
import org.muster.mission.service.Missions;
import org.muster.shared.Words;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Option;
import org.muster.shared.web.form.Submission;

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
 * Records what a contributor counted on a day, all kinds in one form.
 */
@Controller
class ReturnFormController {

	private static final String PAGE = "returns/form";

	private final Missions missions;

	private final Contributors contributors;

	private final ReturnRegister register;

	ReturnFormController(Missions missions, Contributors contributors, ReturnRegister register) {
		this.missions = missions;
		this.contributors = contributors;
		this.register = register;
	}

	@ModelAttribute
	void choices(@PathVariable String mission, Model model) {
		model.addAttribute("mission", this.missions.get(mission));
		model.addAttribute("contributors",
				this.contributors.all().stream().map((one) -> new Option(one.code(), one.name())).toList());
		model.addAttribute("kinds", kinds());
	}

	@GetMapping("/missions/{mission}/new-return")
	String ask(Model model) {
		model.addAttribute("form", ReturnForm.of("", "", Map.of()));
		return PAGE;
	}

	@GetMapping(path = "/missions/{mission}/new-return", params = "contributor")
	String ask(@PathVariable String mission, @RequestParam String contributor,
			@RequestParam(required = false) @Nullable LocalDate day, Model model) {
		String code = this.contributors.get(contributor).code();
		model.addAttribute("form",
				(day != null) ? ReturnForm.of(code, day.toString(), this.register.onRecord(mission, code, day))
						: ReturnForm.of(code, "", Map.of()));
		return PAGE;
	}

	@PostMapping("/missions/{mission}/new-return")
	String record(@PathVariable String mission, @Valid @ModelAttribute("form") ReturnForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		return Submission.of(problems, PAGE, () -> {
			this.register.record(mission, form.who(), form.counted(), form.counts(), form.seen());
			next.addFlashAttribute("done", "return.recorded");
			return "redirect:" + Address.of("missions", mission, "returns").with("contributor", form.who());
		});
	}

	private static List<String> kinds() {
		return Arrays.stream(PersonnelKind.values()).map(Words::of).toList();
	}

}
