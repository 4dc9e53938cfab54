package org.muster.officer.web.reach;

import java.util.Set;

import org.muster.officer.service.Reach;
import org.muster.unit.service.Units;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Limits an account to units.
 */
@Controller
class ReachController {

	private final Reach reach;

	private final Units units;

	ReachController(Reach reach, Units units) {
		this.reach = reach;
		this.units = units;
	}

	@GetMapping("/accounts/{username}/units")
	String ask(@PathVariable String username, Model model) {
		model.addAttribute("username", username);
		model.addAttribute("limits", this.reach.of(username));
		model.addAttribute("units", this.units.tree());
		return "officer/reach";
	}

	@PostMapping("/accounts/{username}/units")
	String limit(@PathVariable String username, @RequestParam(defaultValue = "") Set<String> units,
			RedirectAttributes next) {
		this.reach.of(username);
		this.reach.limit(username, units);
		next.addFlashAttribute("done", "accounts.changed");
		return "redirect:/accounts";
	}

}
