package org.muster.batch.web.movement.naming;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.muster.batch.domain.manifest.Candidate;
import org.muster.batch.service.Movements;
import org.muster.batch.service.movement.ManifestNaming;
import org.muster.batch.service.movement.ManifestSheet;
import org.muster.batch.web.Refusal;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form that names officers on a movement that is on record.
 */
@Controller
class NamingController {

	private static final String FORM = "batch/movement/naming";

	private final Movements movements;

	private final ManifestNaming naming;

	NamingController(Movements movements, ManifestNaming naming) {
		this.movements = movements;
		this.naming = naming;
	}

	@GetMapping("/movements/{id}/manifest")
	String ask(@PathVariable long id, Model model) {
		NamingForm form = NamingForm.first();
		model.addAttribute("naming", form);
		return show(id, form, model);
	}

	/**
	 * Ticks everybody whom a certification covers, or whom nothing keeps from going home.
	 */
	@PostMapping(path = "/movements/{id}/manifest", params = "step=all")
	String tickAll(@PathVariable long id, @Valid @ModelAttribute("naming") NamingForm form, BindingResult problems,
			Model model) {
		Set<Long> all = this.naming.sheet(id, Set.of())
			.rows()
			.stream()
			.filter((row) -> row.isFree() && row.covered())
			.map((row) -> row.officer().id())
			.collect(Collectors.toSet());
		return show(id, form.ticking(all), model);
	}

	@PostMapping("/movements/{id}/manifest")
	String add(@PathVariable long id, @Valid @ModelAttribute("naming") NamingForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return show(id, form, model);
		}
		try {
			if (form.isPasted()) {
				Set<Long> named = this.naming.named(form.read());
				model.addAttribute("taken", named.size());
				return show(id, form.ticking(named), model);
			}
			this.naming.add(id, form.read());
			next.addFlashAttribute("done", "movement.named");
			return "redirect:" + Address.of("movements", String.valueOf(id));
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
		}
		catch (DataIntegrityViolationException ex) {
			Refusal.show(problems, ex);
		}
		return show(id, form, model);
	}

	private String show(long id, NamingForm form, Model model) {
		ManifestSheet sheet = this.naming.sheet(id, form.ticked());
		model.addAttribute("whole", this.movements.get(id));
		model.addAttribute("sheet", sheet);
		model.addAttribute("blocked", sheet.rows().stream().filter((row) -> !row.isFree()).count());
		model.addAttribute("free", sheet.rows().stream().filter(Candidate::isFree).toList());
		return FORM;
	}

}
