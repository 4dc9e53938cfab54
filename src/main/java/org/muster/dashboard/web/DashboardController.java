package org.muster.dashboard.web;

import org.muster.dashboard.service.Dashboards;
import org.muster.shared.AsOf;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a mission on a day.
 */
@Controller
class DashboardController {

	static final String ADDRESS = "/missions/{mission}";

	private final Dashboards dashboards;

	private final DashboardPages pages;

	DashboardController(Dashboards dashboards, DashboardPages pages) {
		this.dashboards = dashboards;
		this.pages = pages;
	}

	@GetMapping(ADDRESS)
	String mission(@PathVariable String mission, AsOf asOf, Model model) {
		model.addAttribute("page", this.pages.of(this.dashboards.of(mission, asOf)));
		return "dashboard/mission";
	}

}
