package org.muster.statement.web.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.statement.service.draft.Draft;
import org.muster.statement.service.draft.DraftLanguage;
import org.muster.statement.service.draft.DraftSaving;
import org.muster.statement.service.draft.Drafts;
import org.muster.statement.web.register.StatementTables;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Drafts a statement from the records, to be copied or to be put on record.
 */
@Controller
class DraftController {

	private static final String PAGE = "statement/draft";

	private static final String TEXT = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8";

	private final Drafts drafts;

	private final DraftSaving saving;

	private final Clock clock;

	DraftController(Drafts drafts, DraftSaving saving, Clock clock) {
		this.drafts = drafts;
		this.saving = saving;
		this.clock = clock;
	}

	@GetMapping("/missions/{mission}/draft-statement")
	String draft(@PathVariable String mission, @RequestParam(required = false) @Nullable String language, AsOf asOf,
			Model model) {
		Draft draft = this.drafts.of(mission, asOf, DraftLanguage.of(language));
		model.addAttribute("draftForm", DraftForm.of(draft, LocalDate.now(this.clock)));
		return page(draft, asOf, model);
	}

	@GetMapping(path = { "/missions/{mission}/draft-statement.txt", "/api/v1/missions/{mission}/draft-statement.txt" },
			produces = TEXT)
	@ResponseBody
	String text(@PathVariable String mission, @RequestParam(required = false) @Nullable String language, AsOf asOf) {
		Draft draft = this.drafts.of(mission, asOf, DraftLanguage.of(language));
		return draft.title() + "\n\n" + draft.plain() + "\n";
	}

	@PostMapping("/missions/{mission}/draft-statement")
	String save(@PathVariable String mission, @RequestParam(required = false) @Nullable String language, AsOf asOf,
			@Valid @ModelAttribute("draftForm") DraftForm form, BindingResult problems, Model model,
			RedirectAttributes next) {
		Draft draft = this.drafts.of(mission, asOf, DraftLanguage.of(language));
		if (problems.hasErrors()) {
			return page(draft, asOf, model);
		}
		try {
			this.saving.save(draft, form.saying(draft));
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return page(draft, asOf, model);
		}
		next.addFlashAttribute("done", "draft.saved");
		return "redirect:" + StatementTables.address(form.code().strip());
	}

	private static String page(Draft draft, AsOf asOf, Model model) {
		Address address = Address.of("missions", draft.mission().code(), "draft-statement")
			.with("language", draft.language().tag())
			.with("asOf", asOf.day());
		model.addAttribute("draft", draft);
		model.addAttribute("languages", DraftLanguage.values());
		model.addAttribute("address", address);
		model.addAttribute("file",
				Address.of("missions", draft.mission().code(), "draft-statement.txt")
					.with("language", draft.language().tag())
					.with("asOf", asOf.day()));
		model.addAttribute("day", new DayInView(asOf, address));
		model.addAttribute("trail", List.of(Crumb.of(draft.mission().name(),
				Address.of("missions", draft.mission().code()).with("asOf", asOf.day()))));
		return PAGE;
	}

}
