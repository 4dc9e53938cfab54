package org.muster.dashboard.web;

import org.muster.dashboard.service.HomePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The address without a path: leads to the first mission.
 */
@Controller
class HomeController {

	private final HomePages pages;

	HomeController(HomePages pages) {
		this.pages = pages;
	}

	@GetMapping("/")
	String home() {
		return this.pages.first().map((address) -> "redirect:" + address.href()).orElse("dashboard/none");
	}

}
