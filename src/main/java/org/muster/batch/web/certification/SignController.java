package org.muster.batch.web.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.muster.batch.service.certification.Certifications;
import org.muster.batch.service.certification.Certifying;
import org.muster.batch.service.certification.SignSheet;
import org.muster.shared.view.Address;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form with which a batch is certified, officer by officer.
 */
@Controller
class SignController {

	private static final String FORM = "batch/certification/sign";

	private final Certifications certifications;

	private final Certifying certifying;

	private final Clock clock;

	SignController(Certifications certifications, Certifying certifying, Clock clock) {
		this.certifications = certifications;
		this.certifying = certifying;
		this.clock = clock;
	}

	@GetMapping("/batches/{code}/certification/new")
	String ask(@PathVariable String code, Model model) {
		SignSheet sheet = this.certifications.judge(code, SignReader.first(LocalDate.now(this.clock)));
		model.addAttribute("sheet",
				new SignSheet(sheet.batch(), sheet.form(), sheet.day(), sheet.rows(), sheet.standing(), Map.of()));
		return FORM;
	}

	@PostMapping("/batches/{code}/certification")
	String sign(@PathVariable String code, @RequestParam Map<String, String> sent, Model model,
			RedirectAttributes next) {
		return this.certifying.sign(code, new SignReader(sent).read()).map((sheet) -> {
			model.addAttribute("sheet", sheet);
			return FORM;
		}).orElseGet(() -> {
			next.addFlashAttribute("done", "certification.signed");
			return "redirect:" + Address.of("batches", code, "certification");
		});
	}

}
