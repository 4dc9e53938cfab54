package org.muster.batch.web.certification;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.batch.domain.certification.CertifiedOfficer;
import org.muster.batch.service.certification.Certifications;
import org.muster.batch.service.certification.Certifying;
import org.muster.batch.web.Refusal;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows who signed for a batch and what changed since, and withdraws a certification.
 */
@Controller
class CertificationController {

	private static final String PAGE = "batch/certification/show";

	private static final List<Column<CertifiedOfficer>> COLUMNS = List.of(
			Column.text("service_number", (row) -> Cell.of(row.serviceNumber())),
			Column.text("name", (row) -> Cell.of(row.name())), Column.text("rank", (row) -> Cell.of(row.rank())),
			Column.text("sex", (row) -> Cell.of(row.sex())), Column.text("unit", (row) -> Cell.of(row.unit())),
			Column.text("role", (row) -> Cell.of(row.role())),
			Column.text("ready", (row) -> Cell.of(String.valueOf(row.ready()))),
			Column.text("verdict", (row) -> Cell.of(row.verdict())),
			Column.text("reason", (row) -> Cell.of(row.reason())));

	private final Certifications certifications;

	private final Certifying certifying;

	CertificationController(Certifications certifications, Certifying certifying) {
		this.certifications = certifications;
		this.certifying = certifying;
	}

	@GetMapping("/batches/{code}/certification")
	String show(@PathVariable String code, AsOf asOf, Model model) {
		model.addAttribute("withdrawal", new WithdrawalForm(""));
		return page(code, asOf, model);
	}

	@PostMapping("/batches/{code}/certification/withdrawal")
	String withdraw(@PathVariable String code, @Valid @ModelAttribute("withdrawal") WithdrawalForm form,
			BindingResult problems, AsOf asOf, Model model, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return page(code, asOf, model);
		}
		try {
			this.certifying.withdraw(code, form.reason());
			next.addFlashAttribute("done", "certification.withdrawn");
			return "redirect:" + address(code);
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
			return page(code, asOf, model);
		}
	}

	@GetMapping({ "/batches/{code}/certification" + FileFormat.ENDING,
			"/api/v1/batches/{code}/certification" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String code, AsOf asOf, HttpServletResponse response) {
		format.send(response, "certification", COLUMNS,
				(rows) -> this.certifications.of(code, asOf.day()).officers().forEach(rows));
	}

	private String page(String code, AsOf asOf, Model model) {
		model.addAttribute("view", this.certifications.of(code, asOf.day()));
		model.addAttribute("day", new DayInView(asOf, address(code).with("asOf", asOf.day())));
		return PAGE;
	}

	private static Address address(String code) {
		return Address.of("batches", code, "certification");
	}

}
