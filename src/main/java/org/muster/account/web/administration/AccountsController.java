package org.muster.account.web.administration;

import java.security.Principal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.account.domain.Role;
import org.muster.account.service.AccountService;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.stale.StaleForms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of accounts, the page of one, and changes to its name and rights.
 */
@Controller
class AccountsController {

	private final AccountService accounts;

	AccountsController(AccountService accounts) {
		this.accounts = accounts;
	}

	@ModelAttribute("allRoles")
	Role[] allRoles() {
		return Role.values();
	}

	@GetMapping("/accounts")
	String list(Model model) {
		model.addAttribute("accounts", this.accounts.list());
		return "account/list";
	}

	@GetMapping("/accounts/{username}")
	String show(@PathVariable String username, Model model) {
		model.addAttribute("account", this.accounts.show(username));
		model.addAttribute("form", StaleForms.opened(AccountForm.from(this.accounts.show(username))));
		return "account/show";
	}

	@PostMapping("/accounts/{username}")
	String change(@PathVariable String username, @Valid @ModelAttribute("form") AccountForm form,
			BindingResult problems, Model model, HttpServletResponse response, Principal person,
			RedirectAttributes next) {
		model.addAttribute("account", this.accounts.show(username));
		return Submission.of(problems, "account/show", (overtaken) -> StaleForms.show(overtaken, form,
				AccountForm.from(this.accounts.show(username)), model, response), () -> {
					this.accounts.change(username, form.seen(), form.displayName().strip(), form.roles(),
							person.getName());
					next.addFlashAttribute("done", "accounts.changed");
					return "redirect:/accounts";
				});
	}

}
