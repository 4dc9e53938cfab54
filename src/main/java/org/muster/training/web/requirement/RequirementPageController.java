package org.muster.training.web.requirement;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.stale.StaleForms;
import org.muster.training.domain.requirement.RequirementVersion;
import org.muster.training.service.requirement.Requirements;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a requirement with what was recorded of it, and changes whether it is critical.
 */
@Controller
class RequirementPageController {

	private static final String PAGE = "requirement/show";

	private static final List<Column<RequirementVersion>> VERSIONS = List.of(
			Column.text("recorded_at", (row) -> Cell.of(row.recordedAt())),
			Column.text("recorded_by", (row) -> Cell.of(row.recordedBy())),
			Column.text("critical", (row) -> row.critical() ? Cell.word("requirement.critical", "true") : Cell.NONE),
			Column.text("through_day", (row) -> Cell.of(row.lastDay())));

	private final Requirements requirements;

	private final RuleWay way;

	RequirementPageController(Requirements requirements, RuleWay way) {
		this.requirements = requirements;
		this.way = way;
	}

	@ModelAttribute
	void requirement(@PathVariable long id, Model model) {
		model.addAttribute("requirement", this.requirements.get(id));
		model.addAttribute("versions",
				Table.whole("requirement_versions", VERSIONS, this.requirements.versions(id), null));
	}

	@GetMapping("/requirements/{id}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("form", StaleForms.opened(WeightForm.of(this.requirements.get(id))));
		return PAGE;
	}

	@PostMapping("/requirements/{id}")
	String weigh(@PathVariable long id, @ModelAttribute("form") WeightForm form, BindingResult problems, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		return Submission.of(problems, PAGE, (overtaken) -> StaleForms.show(overtaken, form,
				WeightForm.of(this.requirements.get(id)), model, response), () -> {
					int version = form.seen();
					return this.way.after(Address.of("requirements", String.valueOf(id)), "requirement.weighed", next,
							() -> this.requirements.weigh(id, version, form.caps()));
				});
	}

}
