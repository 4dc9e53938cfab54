package org.muster.account.web.token;

import java.security.Principal;

import jakarta.validation.Valid;
import org.muster.account.service.token.AccessTokens;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists one's own tokens, makes one, which is shown once, and revokes one after asking.
 */
@Controller
class TokensController {

	private static final String PAGE = "account/token/list";

	private static final String LIST = "redirect:/account/tokens";

	private final AccessTokens tokens;

	TokensController(AccessTokens tokens) {
		this.tokens = tokens;
	}

	@GetMapping("/account/tokens")
	String list(Principal person, AsOf asOf, Model model) {
		model.addAttribute("tokens", this.tokens.of(person.getName()));
		model.addAttribute("form", TokenForm.on(asOf.today()));
		return PAGE;
	}

	@PostMapping("/account/tokens")
	String make(@Valid @ModelAttribute("form") TokenForm form, BindingResult problems, Principal person, Model model,
			RedirectAttributes next) {
		model.addAttribute("tokens", this.tokens.of(person.getName()));
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			next.addFlashAttribute("made", this.tokens.make(person.getName(), form.words(), form.day()));
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
		return LIST;
	}

	@GetMapping("/account/tokens/{id}/revocation")
	String ask(@PathVariable long id, Principal person, Model model) {
		model.addAttribute("token", this.tokens.get(person.getName(), id));
		return "account/token/revoke";
	}

	@PostMapping("/account/tokens/{id}/revocation")
	String revoke(@PathVariable long id, Principal person, RedirectAttributes next) {
		this.tokens.revoke(person.getName(), id);
		next.addFlashAttribute("done", "token.revoked");
		return LIST;
	}

}
