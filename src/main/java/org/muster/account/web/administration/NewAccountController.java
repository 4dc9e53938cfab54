package org.muster.account.web.administration;

import jakarta.validation.Valid;
import org.muster.account.domain.Role;
import org.muster.account.service.AccountService;
import org.muster.shared.BrokenRuleException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page to open an account.
 */
@Controller
class NewAccountController {

	private static final String PAGE = "account/new";

	private final AccountService accounts;

	NewAccountController(AccountService accounts) {
		this.accounts = accounts;
	}

	@ModelAttribute("allRoles")
	Role[] allRoles() {
		return Role.values();
	}

	@GetMapping("/new-account")
	String ask(Model model) {
		model.addAttribute("form", NewAccountForm.empty());
		return PAGE;
	}

	@PostMapping("/new-account")
	String open(@Valid @ModelAttribute("form") NewAccountForm form, BindingResult problems, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.accounts.open(form.username(), form.displayName().strip(), form.roles(), form.password());
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
		next.addFlashAttribute("done", "accounts.opened");
		return "redirect:/accounts";
	}

}
