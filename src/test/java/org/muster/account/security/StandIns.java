package org.muster.account.security;

import org.muster.shared.AsOf;
import org.muster.shared.MissingException;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page and a call of the API that do what any page and call may do.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ StandIns.Page.class, StandIns.Call.class })
public class StandIns {

	/** The administrator's password where these stand in. */
	public static final String PASSWORD = "correct-horse-battery";

	@Controller
	static class Page {

		@GetMapping("/stand-in/day")
		@ResponseBody
		String day(AsOf asOf) {
			return asOf.day() + (asOf.isForecast() ? " forecast" : "");
		}

		@GetMapping("/stand-in/{code}/echo")
		@ResponseBody
		String echo(@PathVariable String code) {
			return code;
		}

		@GetMapping("/stand-in/missing")
		String missing() {
			throw new MissingException("There is no batch B9.");
		}

		@GetMapping("/stand-in/fault")
		String fault(@RequestParam(defaultValue = "0") int number) {
			throw new IllegalStateException("Wanjiru, born 1990-01-01");
		}

		@PostMapping("/stand-in/record")
		@ResponseBody
		String record() {
			return "recorded";
		}

	}

	@RestController
	static class Call {

		@GetMapping("/api/v1/stand-in/day")
		String day(AsOf asOf) {
			return asOf.day() + (asOf.isForecast() ? " forecast" : "");
		}

		@GetMapping("/api/v1/stand-in/missing")
		String missing() {
			throw new MissingException("There is no batch B9.");
		}

		@GetMapping("/api/v1/stand-in/fault")
		String fault(@RequestParam(defaultValue = "0") int number) {
			throw new IllegalStateException("Wanjiru, born 1990-01-01");
		}

		@PostMapping("/api/v1/stand-in/record")
		String record() {
			return "recorded";
		}

	}

}
