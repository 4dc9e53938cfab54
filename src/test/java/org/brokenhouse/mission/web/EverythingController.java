package org.brokenhouse.mission.web;

import org.brokenhouse.officer.domain.OfficerRow;
import org.brokenhouse.officer.domain.Officers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Does too much, with what belongs to others.
 */
@Controller
public class EverythingController {

	private final Officers officers;

	EverythingController(Officers officers) {
		this.officers = officers;
	}

	@GetMapping("/1")
	OfficerRow first() {
		return new OfficerRow();
	}

	@GetMapping("/2")
	long second() {
		return this.officers.count();
	}

	@GetMapping("/3")
	String third() {
		return "3";
	}

	@PostMapping("/4")
	String fourth() {
		return "4";
	}

	@PostMapping("/5")
	String fifth() {
		return "5";
	}

	@PostMapping("/6")
	String sixth() {
		return "6";
	}

}
