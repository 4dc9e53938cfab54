package org.muster.account.web.administration;

import java.security.Principal;

import org.muster.account.service.AccountService;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens and closes the way in for an account, and replaces forgotten passwords.
 */
@Controller
class AccountAccessController {

	private static final String LIST = "redirect:/accounts";

	private final AccountService accounts;

	AccountAccessController(AccountService accounts) {
		this.accounts = accounts;
	}

	@PostMapping("/accounts/{username}/access")
	String allow(@PathVariable String username, @RequestParam boolean enabled, Principal person,
			RedirectAttributes next) {
		this.accounts.allow(username, enabled, person.getName());
		next.addFlashAttribute("done", enabled ? "accounts.enabled" : "accounts.disabled");
		return LIST;
	}

	@PostMapping("/accounts/{username}/password")
	String resetPassword(@PathVariable String username, @RequestParam String password, RedirectAttributes next) {
		this.accounts.resetPassword(username, password);
		next.addFlashAttribute("done", "accounts.password-reset");
		return LIST;
	}

}
