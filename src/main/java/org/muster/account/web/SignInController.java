package org.muster.account.web;

import java.security.Principal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page to sign in. Spring Security takes what it sends.
 */
@Controller
class SignInController {

	@GetMapping("/sign-in")
	String signIn(@RequestParam Map<String, String> reasons, @Nullable Principal person, Model model) {
		model.addAttribute("notice", SignInNotice.of(reasons).orElse(null));
		return (person != null) ? "redirect:/" : "account/sign-in";
	}

}
