package org.muster.batch.web.movement;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.manifest.Candidate;
import org.muster.batch.service.movement.ManifestSheet;
import org.muster.batch.service.movement.Manifests;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form that records a movement of a batch by name: a thousand officers ticked or
 * pasted at once.
 */
@Controller
class ManifestController {

	private static final String FORM = "batch/movement/manifest";

	private final Manifests manifests;

	ManifestController(Manifests manifests) {
		this.manifests = manifests;
	}

	@GetMapping("/batches/{code}/manifests/new")
	String ask(@PathVariable String code, @RequestParam(required = false) @Nullable String direction,
			@RequestParam(required = false) @Nullable String on, Model model) {
		ManifestTexts texts = ManifestTexts.first(Texts.direction(direction), on);
		model.addAttribute("manifest", texts);
		return show(code, texts, model);
	}

	@PostMapping(path = "/batches/{code}/manifests", params = "step=list")
	String list(@PathVariable String code, @Valid @ModelAttribute("manifest") ManifestTexts texts,
			BindingResult problems, Model model) {
		return show(code, texts, model);
	}

	/**
	 * Ticks everybody whom a certification covers, or whom nothing keeps from going home.
	 */
	@PostMapping(path = "/batches/{code}/manifests", params = "step=all")
	String tickAll(@PathVariable String code, @Valid @ModelAttribute("manifest") ManifestTexts texts,
			BindingResult problems, Model model) {
		Set<Long> all = this.manifests.sheet(code, texts.way(), texts.day(), Set.of())
			.rows()
			.stream()
			.filter((row) -> row.isFree() && row.covered())
			.map((row) -> row.officer().id())
			.collect(Collectors.toSet());
		return show(code, texts.ticking(all), model);
	}

	@PostMapping("/batches/{code}/manifests")
	String record(@PathVariable String code, @Valid @ModelAttribute("manifest") ManifestTexts texts,
			BindingResult problems, Model model, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return show(code, texts, model);
		}
		try {
			if (texts.isPasted()) {
				Set<Long> named = this.manifests.named(texts.form());
				model.addAttribute("taken", named.size());
				return show(code, texts.ticking(named), model);
			}
			long movement = this.manifests.record(code, texts.form());
			next.addFlashAttribute("done", "movement.recorded");
			return "redirect:" + Address.of("movements", String.valueOf(movement));
		}
		catch (BrokenRuleException ex) {
			Refusal.show(problems, ex);
		}
		catch (DataIntegrityViolationException ex) {
			Refusal.show(problems, ex);
		}
		return show(code, texts, model);
	}

	private String show(String code, ManifestTexts texts, Model model) {
		ManifestSheet sheet = this.manifests.sheet(code, texts.way(), texts.day(), texts.ticked());
		model.addAttribute("sheet", sheet);
		model.addAttribute("texts", texts);
		model.addAttribute("blocked", sheet.rows().stream().filter((row) -> !row.isFree()).count());
		model.addAttribute("free", sheet.rows().stream().filter(Candidate::isFree).toList());
		return FORM;
	}

}
