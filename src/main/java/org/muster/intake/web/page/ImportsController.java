package org.muster.intake.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.muster.intake.service.ImportDesk;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;
import org.muster.intake.service.kept.ImportJobs;
import org.muster.intake.service.log.ImportLog;
import org.muster.shared.view.Listing;

/**
 * The page of imports: choosing files, and the list of what was imported.
 */
@Controller
class ImportsController {

	private final ImportDesk desk;

	private final ImportJobs jobs;

	private final ImportLog log;

	ImportsController(ImportDesk desk, ImportJobs jobs, ImportLog log) {
		this.desk = desk;
		this.jobs = jobs;
		this.log = log;
	}

	@GetMapping("/imports")
	String list(@RequestParam(required = false) @Nullable Long after, Authentication who, Model model) {
		model.addAttribute("form", ImportForm.empty());
		return page(after, who, model);
	}

	@PostMapping("/imports")
	String check(@ModelAttribute("form") ImportForm form, BindingResult problems, Authentication who, Model model) {
		List<Upload> files = form.uploads();
		if (files.isEmpty() || problems.hasErrors()) {
			problems.rejectValue("file", "imports.file.missing");
			return page(null, who, model);
		}
		return "redirect:/imports/" + this.jobs.check(new Delivery(files), form.onRecord(), who);
	}

	private String page(@Nullable Long after, Authentication who, Model model) {
		model.addAttribute("kinds", this.desk.kindsFor(who));
		model.addAttribute("orders", ImportForm.ORDERS);
		Listing listing = new Listing(null, (after != null) ? after.toString() : null);
		model.addAttribute("log", ImportTables.log(this.log.page(after), listing));
		return "imports/list";
	}

}
