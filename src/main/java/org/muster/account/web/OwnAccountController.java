package org.muster.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.muster.account.service.own.OwnPassword;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of one's own account.
 */
@Controller
class OwnAccountController {

	private static final String PAGE = "account/own";

	private final OwnPassword passwords;

	private final SessionRenewal session;

	OwnAccountController(OwnPassword passwords, SessionRenewal session) {
		this.passwords = passwords;
		this.session = session;
	}

	@GetMapping("/account")
	String show(Model model) {
		model.addAttribute("form", PasswordForm.empty());
		return PAGE;
	}

	@PostMapping("/account")
	String changePassword(@Valid @ModelAttribute("form") PasswordForm form, BindingResult problems,
			Authentication person, HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			BrokenRuleException.require(form.isRepeated(), "repeated", "This is not the same as the new password.");
			this.passwords.change(person.getName(), request.getRemoteAddr(), form.current(), form.password());
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
		this.session.renew(person, request, response);
		next.addFlashAttribute("done", "account.password.changed");
		return "redirect:/account";
	}

}
