package org.muster.readiness.web.register;

import org.jspecify.annotations.Nullable;
import org.muster.officer.service.Officers;
import org.muster.shared.view.Address;
import org.muster.shared.view.Listing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes the search of the header to the officer whose service number was typed, or else
 * to the list of those who are found.
 */
@Controller
class FindController {

	private final Officers officers;

	FindController(Officers officers) {
		this.officers = officers;
	}

	@GetMapping("/find")
	String find(@RequestParam(required = false) @Nullable String q) {
		String typed = Listing.clean(q);
		return "redirect:" + this.officers.numbered(typed)
			.map((number) -> Address.of("officers", number))
			.orElse(Address.of("officers").with("q", typed));
	}

}
