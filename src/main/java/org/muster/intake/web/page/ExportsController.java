package org.muster.intake.web.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.muster.intake.service.Exports;

/**
 * What is on record, as files that can be imported again.
 */
@Controller
class ExportsController {

	private final Exports exports;

	ExportsController(Exports exports) {
		this.exports = exports;
	}

	@GetMapping("/exports")
	String list(Model model) {
		model.addAttribute("kinds", this.exports.kinds());
		return "imports/exports";
	}

	@GetMapping({ "/exports/{kind}.csv", "/api/v1/exports/{kind}.csv" })
	void file(@PathVariable String kind, Authentication who, HttpServletResponse response) throws IOException {
		prepare(response, "text/csv;charset=UTF-8", this.exports.fileName(kind));
		this.exports.write(kind, who, response.getOutputStream());
	}

	@GetMapping({ "/exports/pack.zip", "/api/v1/exports/pack.zip" })
	void pack(Authentication who, HttpServletResponse response) throws IOException {
		prepare(response, "application/zip", "pack.zip");
		this.exports.writePack(who, response.getOutputStream());
	}

	private static void prepare(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

}
