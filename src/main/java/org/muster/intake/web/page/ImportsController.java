package org.muster.intake.web.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.service.ImportDesk;
import org.muster.intake.service.UnknownKindException;
import org.muster.intake.service.Upload;
import org.muster.intake.service.kept.CheckedFile;
import org.muster.intake.service.kept.ImportCheck;
import org.muster.intake.service.log.ImportLog;
import org.muster.shared.view.Listing;

/**
 * The page of imports: choosing a file, what came of trying it out, and the list.
 */
@Controller
class ImportsController {

	private final ImportDesk desk;

	private final ImportCheck check;

	private final ImportLog log;

	ImportsController(ImportDesk desk, ImportCheck check, ImportLog log) {
		this.desk = desk;
		this.check = check;
		this.log = log;
	}

	@GetMapping("/imports")
	String list(@RequestParam(required = false) @Nullable Long after, Authentication who, Model model) {
		model.addAttribute("form", ImportForm.empty());
		return page(after, who, model);
	}

	@PostMapping("/imports")
	String check(@ModelAttribute("form") ImportForm form, BindingResult problems, Authentication who, Model model) {
		Upload upload = form.upload();
		if (upload == null || problems.hasErrors()) {
			problems.rejectValue("file", "imports.file.missing");
			return page(null, who, model);
		}
		return "redirect:/imports/" + this.check.check(upload, who);
	}

	@GetMapping("/imports/{token}")
	String show(@PathVariable String token, Authentication who, Model model) {
		CheckedFile file = this.check.find(token, who);
		model.addAttribute("file", file);
		model.addAttribute("counts", ImportTables.counts(file));
		model.addAttribute("refused", ImportTables.refused(file.outcome()));
		return "imports/checked";
	}

	@PostMapping("/imports/{token}")
	String confirm(@PathVariable String token, Authentication who, RedirectAttributes next) {
		ImportOutcome outcome = this.check.confirm(token, who);
		next.addFlashAttribute("done", outcome);
		return outcome.isAccepted() ? "redirect:/imports" : "redirect:/imports/" + token;
	}

	@GetMapping("/imports/{token}/refused.csv")
	void refused(@PathVariable String token, @RequestParam(defaultValue = "1") int place, Authentication who,
			HttpServletResponse response) throws IOException {
		this.check.find(token, who);
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("refused.csv").build().toString());
		this.check.refused(token, who, place, response.getWriter());
	}

	@ExceptionHandler(UnknownKindException.class)
	String unknownKind() {
		return "redirect:/imports";
	}

	private String page(@Nullable Long after, Authentication who, Model model) {
		model.addAttribute("kinds", this.desk.kindsFor(who));
		model.addAttribute("orders", ImportForm.ORDERS);
		Listing listing = new Listing(null, (after != null) ? after.toString() : null);
		model.addAttribute("log", ImportTables.log(this.log.page(after), listing));
		return "imports/list";
	}

}
